import type { BesidePatterns } from "../contract/names.ts";

/** A trade ends the name, in front of a particle or a space. */
export const firms: BesidePatterns = {
  lists: {
    trade: `전자 은행 증권 자동차 중공업 건설 화학 제약 바이오 항공 생명 카드 그룹 홀딩스 물산 상사 텔레콤 해운 제철 제강 식품 제과 유통 백화점 에너지 디스플레이 반도체 소프트 테크 게임즈 엔터테인먼트
      솔루션 모빌리티 조선해양 타이어 케미칼 바이오로직스 정밀 전기 시스템 시스템즈`,
    common: `시중 지방 중앙 투자 상업 저축 인터넷 전기 수소 국산 중고 소형 대형 주택 도로 종합 석유 정밀 신재생 친환경 원자력 차세대 메모리 저비용 국제 국내 해외 외국 미국 중국 일본 한국 유럽 냉동 가공 건강
      수입 농수산 온라인 오프라인 신용 체크 범죄 대기업 연구 생활 응급 소방 보안 관리 결제 운영 정부 민간 국책 고급 첨단 자율주행 데이터 통신 이동 불량 해당 대체 청정`,
    particle: "은 는 이 가 을 를 의 에 와 과 도 측 측은 에서 에서는 으로 로",
  },
  patterns: [
    "(?<![\\p{sc=Hangul}A-Za-z])(?<name>(?!{common})[\\p{sc=Hangul}A-Z]{2,5}{trade})(?={particle}?(?![\\p{sc=Hangul}]))",
  ],
};
