import type { ClaimsPack } from "../contract/claims.ts";
import { words } from "../words.ts";

/** Verbal nouns with the forms of 하다 that end a report. */
const hada = (stems: string): readonly string[] =>
  words(stems).flatMap((stem) =>
    [
      "했다",
      "하며",
      "했으며",
      "한다",
      "하고",
      "했고",
      "했습니다",
      "하였다",
      "하면서",
      "해 왔다",
      "해왔다",
      "해 온",
      "했었다",
      "하기도 했다",
      "하고 나섰다",
      "하고 있다",
      "하는 한편",
      "하면서도",
      "했지만",
      "했는데",
      "했다가",
    ].map((tail) => stem + tail),
  );

export const claims: ClaimsPack = {
  untagged: true,
  verbs: [
    {
      stance: "asserted",
      strength: "strong",
      forms: [
        ...hada(
          "반발 폭로 요구 요청 제안 성토 항변 단언 자평 우려 환영 조언 권고 관측 진단 회고 일갈 공시 시사 보고 통보 공지 고지 자백 시인 실토 한탄 개탄 주문 역설 피력 부연 설파 판결 판시 판단 말 발표 설명 강조 주장 지적 언급 보도 비판 경고 확인 전망 분석 공개 답 답변 대답 토로 평가 인정 당부 촉구 반박 호소 표명 선언 증언 진술 파악 집계 추산 관측 지시 명령 시사 예상 추정 규정 고백 회상 해명 전 판단",
        ),
        ...words(`
          밝혔다 밝히며 밝혔으며 밝혔습니다 밝히고 밝힌다 밝혀 말했다 말하며 말한다 덧붙였다 덧붙이며 전했다 전하며 전했습니다
          적었다 썼다 내다봤다 내다보며 꼬집었다 꼬집으며 알렸다 알리며 털어놨다 털어놓았다 귀띔했다 입을_모았다 강조하며 말하며 선을_그었다 뜻을_밝혔다 뜻을_전했다 입장을_밝혔다 입장을_내놨다 견해를_밝혔다 의사를_밝혔다 의지를_밝혔다 심경을_밝혔다 목소리를_높였다 우려했다 우려를_표했다 하소연했다 토로했다 푸념했다 날을_세웠다 맞섰다 맞받았다 받아쳤다 응수했다 귀띔했다 귀띔하며 조언했다 당부했다 판시했다 판시하며 밝힌_바_있다 밝히면서 말하면서 덧붙이면서 전하면서 했다 적시했다 말하고 주장하고 반문했다 언급하며 회고했다 떠올렸다 설명하면서 의견을_냈다 의견을_내놨다 의견을_내놓았다 의견을_제시했다 주장을_폈다 주장을_내놨다 해석을_내놨다 평가를_내놨다 입장을_내놓았다 반응을_보였다 심정을_토로했다 소감을_밝혔다 목소리를_냈다 불만을_터뜨렸다 불만을_토로했다 아쉬움을_드러냈다 의견을_밝혔다 분석을_내놨다 전망을_내놨다 관측했다 진단했다 진단하며 지적하며 꼽았다 촉구하며 호소하며 결백을_호소했다 환영했다 외쳤다 되물었다
          일축했다 봤다 보고_있다
        `),
      ],
    },
    {
      stance: "asserted",
      strength: "weak",
      forms: words("생각한다 생각했다 믿는다 믿고_있다 느꼈다"),
    },
    {
      stance: "planned",
      strength: "strong",
      whole: true,
      forms: words("약속했다 다짐했다 공언했다 예고했다 약속하며   위협했다"),
    },
    {
      stance: "planned",
      strength: "weak",
      forms: words("계획이다 예정이다"),
    },
    {
      stance: "alleged",
      strength: "strong",
      forms: words(
        "비난했다 의심했다 의혹을_제기했다 고발했다 의혹을_제기하며 몰아세웠다 성토했다 규탄했다 고소했다 문제_삼았다",
      ),
    },
    {
      stance: "denied",
      strength: "strong",
      forms: words(
        "부인했다 부인하며 부인하면서 부인했지만 부인했으나 일축하며 일축하면서 부정하며 부정하면서 부인하고 부인해_왔다 부인하고_있다 부인했으며 반박했다 반박하며 일축했다 부정했다 부인한다",
      ),
    },
  ],
  nouns: [],
  sources: [],
  sourcesAfter: words("따르면 의하면 측에_따르면"),
  backReferences: words(
    "이렇게_말했다 이렇게_강조했다 이렇게_밝혔다 이렇게_설명했다 이렇게_전했다 이렇게_덧붙였다 이같이_말했다 이같이_밝혔다 이같이_강조했다 이같이_설명했다 이같이_전했다 이같이_주장했다 그렇게_말했다 이렇게_주장했다 이렇게_적었다 이렇게_토로했다 이렇게_회상했다",
  ),
  continuatives: words("며 면서 고 한편 으며"),
  occasions: words(`
    성명에서 성명을_통해 기자회견에서 회견에서 인터뷰에서 통화에서 브리핑에서 보도자료에서 보도자료를_통해 보고서에서 연설에서 강연에서 회의에서
    간담회에서 국정감사에서 국회에서 방송에서 페이스북에서 페이스북을_통해 트위터를_통해 자신의_페이스북에 입장문에서 입장문을_통해 서면을_통해
  `),
  contentNouns: words("계획을 방침을 뜻을 입장을 의사를 의지를 전망을 가능성을 우려를 사실을"),
  complementisers: words("라고 이라고 고 며 는 라며 이라며"),
  final: true,
  topics: [","],
  sourceEndings: words("측에 에"),
  objectEndings: words("을 를"),
  topicEndings: words("께서는 에서는 은 는 이 가"),
  contentEndings: words(
    "다고 라고 이라고 냐고 자고 것으로 다며 라며 다면서 라면서 음을 것을 것이라고 다는 기로",
  ),
  pronouns: {
    그는: { type: "PER" },
    그녀는: { type: "PER" },
    그들은: { type: "any", plural: true },
    이들은: { type: "any", plural: true },
    우리는: { type: "any", plural: true, first: true },
    나는: { type: "PER", first: true },
    저는: { type: "PER", first: true },
    후자는: { type: "any", demonstrative: true },
  },
  speechless: words(
    "태풍 폭풍 지진 쓰나미 홍수 산사태 눈사태 화재 폭발 사고 충돌 가뭄 바이러스 주가 물가 가격 폭우",
  ),
  otherOffices: words("전 부 부시장 부사장 전직 대행 차기"),
  agencies: words("기관 단체 협회"),
  spokespeople: words("대변인 관계자"),
  staffs: words("사무실 대사관"),
  documents: words("조사 보고서 통계 자료 집계 분석 발표 추산"),
  descriptions: {
    PER: words(
      "씨는 씨가 대통령은 총리는 장관은 회장은 사장은 대표는 의원은 시장은 감독은 선수는 교수는 연구원은 전문가는 변호사는 판사는 검사는 기자는 대변인은 관계자는 위원장은",
    ),
    ORG: words(
      "회사는 회사_측은 회사측은 업체_측은 업체측은 은행_측은 구단_측은 병원_측은 학교_측은 노조_측은 경찰_측은 기업은 그룹은 은행은 정부는 당국은 법원은 당은 노조는 대학은 연구소는 단체는 협회는 구단은 신문은 경찰은 위원회는 국회는 군은 재단은 병원은 학교는 업체는",
    ),
  },
  firms: words(
    "회사_측은 회사측은 업체_측은 업체측은 은행_측은 회사는 기업은 그룹은 은행은 업체는",
  ),
  articleless: true,
  definites: words("이 그 해당 이번 같은"),
  fillers: words("또 또한 이어 이날 다시 이미 지난 오늘 어제 한편 특히 그러면서 다만"),
  links: words("등 및 의"),
  stops: words("에서 위해 대해 관련해 통해 때문에 오는 지난"),
  splices: {
    endings: words("\u11bb고 \u11bb으며 \u11bb지만 \u11bb으나 \u11bb는데 이며 이고 이지만"),
    markEndings: words("께서는 에서는 은 는 이 가 도"),
  },
  conjunctives: words("그러나 하지만 한편 또한 반면 다만 따라서 이와_함께 이에_따라"),
  coordinators: words("그러나 하지만 그리고 또 또는 다만"),
  subordinators: words("때문에 위해 경우 면 동안"),
  relatives: [],
  future: words(
    "예정이다 계획이다 방침이다 것으로_보인다 전망이다 예정 계획 방침 예정이라고 계획이라고 방침이라고 계획을 방침을",
  ),
  futureNouns: {
    forms: words("것으로 것 것이다 것입니다 것이라고 것이라는 것이라며 것이라면서 것이라"),
    ending: "\u11af",
  },
  futureEndings: words("겠다 겠다고 겠다는 겠다며 겠다면서 하기로"),
  comparedBehind: words(`
    보다 대비 비해 동기보다 기간보다
  `),
  records: words(`
    최대 최고 최저 최악 최소 최다 처음 처음으로 가장 사상 최고치 최저치 최장 최대치 첫
  `),
  hedges: words(
    "의혹 혐의를_받고 혐의를_받는 혐의를_받은 혐의가_있다 혐의도_받고 것으로_알려졌다 것으로_추정된다 것으로_보인다 알려졌다 추정된다 의혹이 추정되는",
  ),
  restrictions: { ahead: words("-밖에") },
  negations: words(`
    안 못 않다 않았다 않는다 않겠다 않을 않다고 않는다고 않았다고 않겠다고 않는다며 않았다며 않겠다며 않는다면서 않았다면서
    않습니다 않았습니다 않겠습니다 않아 않아요 않았어요 않으며 않았으며 않지만 않았지만 않았고 않는다는 않았다는 않겠다는
    없다 없었다 없다고 없었다고 없다며 없다면서 없습니다 없었습니다 없어 없어요 없고 없으며 없었으며 없지만 없을 없다는 없었다는
    아니다 아니라고 아니라며 아니라면서 아니라는 아니었다 아니었다고 아닙니다 아니었습니다 아니며 아니지만 아니에요 아닐
    못하다 못했다 못한다 못한다고 못했다고 못했다며 못했습니다 못합니다 못했으며 못하고 못할 말라고 말라며 말아야
  `),
  implicatives: words(
    "지급을 지불을 서명을 서명하기를 출석을 참석을 참가를 협조를 사퇴를 사임을 증언을 철수를 인도를 이행을 협상을 사과를 응하기를 인정하기를 수령을",
  ).flatMap((deed) =>
    words(
      "거부했다 거부했다고 거부했으며 거부하고 거부한다 거부한다고 거부한 거부해 거부하며 거부하겠다고",
    ).map((verb) => `${deed} ${verb}`),
  ),
  refusals: words(
    "언급을_피했다 언급을_거부했다 답변을_거부했다 답변을_피했다 말을_아꼈다 입장을_내지_않았다 답하지_않았다 응하지_않았다 논평을_거부했다",
  ),
  interview: {
    asks: words("문 질문 기자 사회자 진행자 q"),
    answers: words("답 답변 대답 a"),
    announced: words("인터뷰 일문일답 대담"),
    askedBy: words("인터뷰_= 대담_="),
  },
  questions: words("누가 무엇 왜 언제 어디 어떻게 얼마나 과연"),
  exhortations: words("클릭 구독 팔로우 확인하세요 지금 꼭"),
  opinions: words("안타깝게도 다행히 생각합니다 바랍니다 같다 아쉽다 필자는"),
};
