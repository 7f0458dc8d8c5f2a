import type { TollsPack } from "../contract/tolls.ts";

export const tolls: TollsPack = {
  dead: "사망 사망자 숨졌 숨진 목숨을 희생 희생자 사망했 죽었 시신 살해",
  injured: "부상 다쳤 다친 중상 경상 부상자",
  missing: "실종 실종자 행방불명",
  ill: "감염 확진 환자 감염자 발병",
  arrested: "체포 구속 연행 검거",
  displaced: "대피 이재민 피난",
  dismissed: "해고 감원 실직",
  marching: "시위대 시위 행진 집회",
  aboard: "탑승 탑승자",
  before: "가운데 포함",
  after: "추가 더",
};
