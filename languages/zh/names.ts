import type { NamesPack } from "../contract/names.ts";

export const names: NamesPack = {
  nameTails: "亚亞尔爾斯茨娜妮兹茲蒂",
  noTails:
    "亚洲 亞洲 亚太 亞太 亚运 亞運 亚冬 亞冬 亚足 亞足 亚冠 亞冠 亚青 亞青 亚残 亞殘 亚裔 亞裔 亚军 亞軍 亚欧 亞歐 亚非 亞非 尔后 爾後 斯时",
  honorifics: "先生 女士 小姐 博士 教授 爵士",
  roles:
    "总统 主席 总理 首相 部长 外长 总裁 董事长 经理 主任 书记 省长 市长 州长 议员 大使 发言人 教练 队长 演员 歌手 作家 导演 记者 律师 法官 创始人",
  organisationHeads:
    "大学 学院 研究所 学校 银行 公司 集团 部 局 署 委员会 协会 联盟 基金会 法院 议会 党 医院 警察局 出版社 报社 电视台 俱乐部 交易所",
  placeHeads: "省 市 县 区 州 镇 村 河 江 湖 山 岛 海 湾 海峡 半岛 路 街 机场 车站 港",
  demonyms: {},
  institutions: {
    "{demonym} government": "{country}政府|{country}当局|{country}當局",
    "{demonym} Air Force": "{country}空军|{country}空軍",
    "{demonym} Army": "{country}军队|{country}陆军|{country}軍隊",
    "{demonym} Navy": "{country}海军|{country}海軍",
    "{demonym} Parliament": "{country}议会|{country}国会|{country}議會|{country}國會",
    "{demonym} Foreign Ministry": "{country}外交部|{country}外交部門",
    "{demonym} Defence Ministry": "{country}国防部|{country}國防部",
    "{demonym} Supreme Court": "{country}最高法院",
    "{demonym} central bank": "{country}央行|{country}中央银行",
    "{place} Police Department": "{place}警察局|{place}警方",
    "University of {place}": "{place}大学|{place}大學",
    "{place} Stock Exchange": "{place}证券交易所|{place}證券交易所",
  },
};
