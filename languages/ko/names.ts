import type { NamesPack } from "../contract/names.ts";

export const names: NamesPack = {
  honorifics: "씨 님 군 양 박사 교수 경",
  roles:
    "대통령 총리 장관 외무장관 국방장관 의원 주지사 시장 회장 사장 대표 위원장 대변인 감독 선수 배우 가수 작가 기자 변호사 판사 검사",
  organisationHeads:
    "대학교 대학 연구소 학교 은행 회사 주식회사 그룹 부 청 위원회 협회 연맹 재단 법원 의회 당 병원 경찰 신문 방송 거래소",
  placeHeads: "도 시 군 구 동 읍 면 강 호 산 섬 바다 만 해협 반도 로 공항 역 항",
  particlesGlued: `은 는 이 가 을 를 의 에 에서 에게 로 으로 와 과 도 만 까지 부터 보다 처럼 께서 이나 나 이며 며 이고 고 인 이다 라고
    이라고 에서는 에는 로는 으로는 과의 와의 에서의 로부터 에게서 이라는 라는 측 산 인의 인들 인이 인은 내 행 발 계 식`,
  demonyms: {},
  institutions: {
    "{demonym} government": "{country} 정부|{country} 당국",
    "{demonym} Air Force": "{country} 공군",
    "{demonym} Army": "{country} 육군|{country}군|{country} 군대",
    "{demonym} Navy": "{country} 해군",
    "{demonym} Parliament": "{country} 의회|{country} 국회",
    "{demonym} Foreign Ministry": "{country} 외무부|{country} 외교부",
    "{demonym} Defence Ministry": "{country} 국방부",
    "{demonym} Supreme Court": "{country} 대법원",
    "{demonym} central bank": "{country} 중앙은행",
    "{place} Police Department": "{place} 경찰|{place} 경찰청",
    "University of {place}": "{place} 대학교|{place} 대학",
    "{place} Stock Exchange": "{place} 증권거래소",
  },
};
