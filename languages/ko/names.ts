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
  people: {
    lists: {
      family: `김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 전 홍 유 고 문 양 손 배 백 허 남 심 노 하 곽 성 차 주 우 구 나 민 진 지 엄 채 원 천 방 공 현 함 변 염 여 추 도 소 석 선 설
        마 길 연 위 표 명 기 반 라 왕 금 옥 육 맹 제 모 탁 국 어 은 편 용 남궁 황보 선우 독고 제갈 사공`,
      alone: `김 박 최 정 강 조 윤 장 임 오 서 신 권 황 안 송 홍 유 고 문 양 손 배 백 허 남 심 노 하 곽 성 차 우 나 민 진 지 엄 채 원 천 방 함 변 염 여 추 도 석 선 설 이 남궁 황보 선우`,
      title: `대통령 총리 부총리 장관 차관 위원장 부위원장 의원 지사 도지사 시장 부시장 구청장 군수 청장 차장 서장 총재 부총재 회장 부회장 사장 부사장 대표 대표이사 최고경영자 대변인 교수 박사 감독 코치
        선수 배우 가수 작가 기자 변호사 판사 검사 총장 원장 부원장 소장 본부장 실장 국장 과장 팀장 부장 센터장 이사장 이사 연구원 연구위원 선임연구원 애널리스트 이코노미스트 사무총장 사무국장 비서관
        수석 비서실장 대사 특사 씨 의장 부의장 원내대표 최고위원 간사 후보 당선인 전무 상무 관장 교장 학장 단장 사령관 대장 중장 준장 대령 중령 소령 경감 경위 경정 총경 교육감 조합장 지부장 은행장 행장 통제관 정책관 기획관 심의관 담당관 조사관 보좌관 조정관 행정관 실무관 사무관 주무관 당국자 관계자`,
      public: `대통령 총리 부총리 총재 부총재 장관 차관 의원 대변인 교수 박사 시장 주지사 최고경영자 씨 변호사 대사 사무총장 판사 검사 감독 국왕 총통 외무장관 국방장관 재무장관 국무장관 의장 하원의장 집행위원장 이코노미스트 애널리스트`,
      common:
        "변호인 원주민 구성원 주인공 이재민 정치인 정당인 조선인 고령자 연구원 임원진 유권자 이민자 한인회 남성성 여성성 진정성 신용성 조정실 장애인 공연자 고문진 소송인 조종석",
      particle:
        "은 는 이 가 을 를 의 에 에게 와 과 도 만 께서 께서는 이며 인 으로 로 측 측은 에게서 이라고 라고 도 부터 입니다 이다",
    },
    patterns: [
      "(?<!\\p{sc=Hangul})(?<name>(?!{common}){family}[강건경규근금기길남단달덕도동두란람래련렬령례록루리린림명모미민범병보복봉빈산상새서석선설섭성세소솔송수숙순슬승식신실심아애양언여연열영예오옥완용우욱운웅원월유윤율은음익인일임자재정조종주준중지진찬창채천철초춘충태택평표필하학한해향헌혁현형혜호홍화환효훈휘흥희]{2})(?=_(?:[\\p{sc=Hangul}A-Z]{2,15}_){0,2}(?:전_|신임_)?[\\p{sc=Hangul}]{0,10}{title}{particle}?(?!\\p{sc=Hangul}))",
      "{title}_(?<name>(?!{common}){family}[강건경규근금기길남단달덕도동두란람래련렬령례록루리린림명모미민범병보복봉빈산상새서석선설섭성세소솔송수숙순슬승식신실심아애양언여연열영예오옥완용우욱운웅원월유윤율은음익인일임자재정조종주준중지진찬창채천철초춘충태택평표필하학한해향헌혁현형혜호홍화환효훈휘흥희]{2})(?={particle}?(?!\\p{sc=Hangul}))",
      "(?<![\\p{sc=Hangul}]|[\\p{sc=Hangul}]_)(?<name>[\\p{sc=Hangul}]{2,6}(?<![의은는을를에서])_[\\p{sc=Hangul}]{1,6}[프브흐스츠르크트드그코노토로바비니키치예에오슨먼턴런벨린겐코프])(?=_(?:[\\p{sc=Hangul}]{2,12}_)?{public}{particle}?(?!\\p{sc=Hangul}))",
      "(?<=의_)(?<name>[\\p{sc=Hangul}]{2,6}(?<![의은는을를에서])_[\\p{sc=Hangul}]{1,6}[프브흐스츠르크트드그코노토로바비니키치예에오슨먼턴런벨린겐])(?=_{public}{particle}?(?!\\p{sc=Hangul}))",
      "(?<![\\p{sc=Hangul}])(?<name>{alone})(?=_(?:전_)?[\\p{sc=Hangul}]{0,6}{title}{particle}?(?!\\p{sc=Hangul}))",
    ],
  },
  demonyms: {},
  institutions: {
    "{demonym} Finance Ministry": "{country} 재무부|{country} 재정부",
    "{demonym} Interior Ministry": "{country} 내무부",
    "{demonym} Health Ministry": "{country} 보건부",
    "{demonym} Justice Ministry": "{country} 법무부",
    "{demonym} Energy Ministry": "{country} 에너지부",
    "{demonym} Education Ministry": "{country} 교육부",
    "{demonym} Economy Ministry": "{country} 경제부",
    "{demonym} Agriculture Ministry": "{country} 농업부",
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
