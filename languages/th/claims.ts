import type { ClaimsPack } from "../contract/claims.ts";
import { inflect, words } from "../words.ts";

export const claims: ClaimsPack = {
  untagged: true,
  verbs: [
    {
      stance: "asserted",
      strength: "strong",
      forms: inflect(
        "กล่าว ระบุ เปิดเผย บอก เผย แถลง ยืนยัน ชี้แจง ประกาศ รายงาน อธิบาย เตือน ยอมรับ ย้ำ พูด เล่า ชี้ เห็น เชื่อ พบ",
        "ว่า",
      ),
    },
    {
      stance: "asserted",
      strength: "weak",
      forms: words(`
        กล่าว ระบุ เปิดเผย บอก เผย แถลง ยืนยัน ชี้แจง ประกาศ รายงาน อธิบาย เสริม เตือน ยอมรับ ย้ำ เขียน พูด เล่า ตอบ ชี้ เชื่อ คาด
        พบ แสดงความเห็น วิจารณ์ โพสต์ ให้สัมภาษณ์
      `),
    },
    {
      stance: "planned",
      strength: "weak",
      forms: words("สัญญา สัญญาว่า ให้คำมั่น ขู่ ขู่ว่า วางแผน"),
    },
    { stance: "alleged", strength: "strong", forms: words("อ้างว่า กล่าวหาว่า สงสัยว่า") },
    { stance: "denied", strength: "weak", forms: words("ปฏิเสธ ปฏิเสธว่า โต้แย้ง") },
  ],
  nouns: [],
  sources: words("ตาม ตามที่ อ้างอิงจาก"),
  complementisers: words("ว่า"),
  unmarked: true,
  bare: true,
  pronouns: {
    เขา: { type: "PER" },
    เธอ: { type: "PER" },
    พวกเขา: { type: "any", plural: true },
    ผม: { type: "PER", first: true },
    ฉัน: { type: "PER", first: true },
    เรา: { type: "any", plural: true, first: true },
  },
  descriptions: {
    PER: words(
      "รัฐมนตรี ประธาน ประธานาธิบดี นายกรัฐมนตรี ผู้อำนวยการ โฆษก เจ้าหน้าที่ ผู้ว่าการ ทนายความ ศาสตราจารย์ นักวิจัย ผู้เชี่ยวชาญ",
    ),
    ORG: words(
      "บริษัท ธนาคาร กระทรวง รัฐบาล ศาล พรรค มหาวิทยาลัย องค์กร สมาคม สโมสร ตำรวจ สำนักงาน คณะกรรมการ",
    ),
  },
  postposed: true,
  firms: words("บริษัท ธนาคาร"),
  articleless: true,
  definites: words("นี้ นั้น ดังกล่าว"),
  fillers: words("ได้ ก็ ยัง จะ เคย กำลัง ไม่ แล้ว อีก วันนี้ เมื่อ"),
  links: words("ของ และ"),
  stops: words("ใน ที่ จาก กับ โดย เพื่อ เมื่อ หลัง ก่อน เพราะ แต่ หรือ ต่อ ให้"),
  coordinators: words("และ แต่ หรือ"),
  subordinators: words("เพราะ เมื่อ ถ้า หาก แม้ เพื่อ"),
  relatives: words("ที่ ซึ่ง อัน"),
  future: words("จะ เตรียม วางแผน คาดว่า มีแผน"),
  records: words(`
    สูงสุด ต่ำสุด มากที่สุด น้อยที่สุด ครั้งแรก ที่สุด
  `),
  hedges: words("ถูกกล่าวหา ต้องสงสัย อ้างว่า น่าจะ อาจ คาดว่า"),
  negations: words("ไม่มี ยังไม่มี ไม่เคย ไม่ใช่ ไม่สามารถ มิได้ ไม่ ไม่ได้ ยังไม่ มิ ห้าม"),
  questions: words("ใคร อะไร ทำไม เมื่อไร ที่ไหน อย่างไร เท่าไร หรือไม่ ไหม"),
  exhortations: words("คลิก ติดตาม อ่าน ดู สมัคร แชร์ โปรด กรุณา"),
  opinions: words("ผมคิดว่า ฉันคิดว่า น่าเสียดาย โชคดี หวังว่า"),
};
