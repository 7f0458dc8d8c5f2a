import type { NamesPack } from "../contract/names.ts";

export const names: NamesPack = {
  honorifics: "นาย นาง นางสาว ดร ศ รศ ผศ พล พลเอก พลโท พลตรี พันเอก ร้อยเอก พระ หลวงพ่อ คุณ",
  roles: "ประธานาธิบดี นายกรัฐมนตรี รัฐมนตรี ประธาน ผู้ว่าราชการ โฆษก ผู้อำนวยการ เลขาธิการ",
  organisationHeads:
    "มหาวิทยาลัย สถาบัน โรงเรียน กระทรวง กรม สำนักงาน คณะกรรมการ สภา ศาล พรรค สหภาพ สมาคม มูลนิธิ องค์การ ธนาคาร บริษัท โรงพยาบาล ตำรวจ กองทัพ",
  placeHeads: "แม่น้ำ ทะเล ภูเขา เกาะ จังหวัด อำเภอ ตำบล เมือง หมู่บ้าน ถนน ท่าเรือ สนามบิน สถานี",
  demonyms: {},
  institutions: {
    "{demonym} government": "รัฐบาล{country}|ทางการ{country}",
    "{demonym} Air Force": "กองทัพอากาศ{country}",
    "{demonym} Army": "กองทัพ{country}|กองทัพบก{country}",
    "{demonym} Navy": "กองทัพเรือ{country}",
    "{demonym} Parliament": "รัฐสภา{country}",
    "{demonym} Foreign Ministry": "กระทรวงการต่างประเทศ{country}",
    "{demonym} Defence Ministry": "กระทรวงกลาโหม{country}",
    "{demonym} central bank": "ธนาคารกลาง{country}",
  },
};
