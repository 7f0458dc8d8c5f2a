import type { CleanPack } from "../contract/clean.ts";
import { phrases } from "../words.ts";

export const clean: CleanPack = {
  related: phrases(`
    관련기사, 관련 기사, 관련뉴스, 관련 뉴스, 함께 읽으면, 이 기사도, 추천기사, 추천 기사, 인기기사, 많이 본 뉴스, 많이 본 기사, 이전 기사, 다음 기사,
    더보기, 더 보기, 주요뉴스, 주요 뉴스
  `),
  calls: phrases(`
    뉴스레터, 구독, 구독하기, 구독하세요, 팔로우, 공유하기, 앱 다운로드, 여기를 클릭, 개인정보, 쿠키, 회원가입, 로그인하, 카카오톡, 채널 추가, 이메일
  `),
  commentHeadings: phrases(
    `댓글, 댓글 쓰기, 댓글쓰기, 댓글 달기, 댓글을, 의견, 의견쓰기, 독자 의견, 답글`,
  ),
  credits: phrases(
    `사진, 사진제공, 사진=, 사진 제공, 출처, 자료, 영상, 촬영, 편집, 번역, 그래픽, 연합뉴스, 뉴시스, 기자`,
  ),
  captions: phrases(`사진 설명, 사진은, 자료사진`),
  legal: phrases(`무단전재, 무단 전재, 재배포 금지, 저작권자, ⓒ, ©`),
  menus: phrases(`
    홈, 메뉴, 검색, 로그인, 회원가입, 광고, 맨위로, 위로, 닫기, 다음, 이전, 인쇄, 공유, 태그, 문의, 회사소개, 국제, 경제, 스포츠, 정치, 사회, 문화,
    과학, 건강, 오피니언, 영상, 더보기, 속보, 생중계
  `),
  bylines: phrases(`기자, 글, 필자`),
  dated: phrases(`입력, 수정, 등록, 게시, 승인, 최종수정, 발행`),
};
