import type { NamesPack } from "../contract/names.ts";

export const names: NamesPack = {
  honorifics:
    "न्यायमूर्ति जस्टिस एडवोकेट अधिवक्ता ब्रिगेडियर मेजर सूबेदार इंस्पेक्टर आचार्य मौलाना इमाम श्री श्रीमती सुश्री डॉ डॉक्टर प्रो प्रोफेसर स्वामी महात्मा राजा रानी पोप जनरल कर्नल मेजर कप्तान लेफ्टिनेंट एडमिरल पंडित",
  roles:
    "राष्ट्रपति उपराष्ट्रपति प्रधानमंत्री मुख्यमंत्री मंत्री विदेशमंत्री राज्यपाल सांसद विधायक महापौर मेयर अध्यक्ष सचिव राजदूत प्रवक्ता निदेशक संस्थापक विश्लेषक अर्थशास्त्री वैज्ञानिक कोच कप्तान बल्लेबाज गेंदबाज अभिनेता अभिनेत्री गायक लेखक कवि निर्देशक पत्रकार वकील न्यायाधीश कार्यकर्ता नेता उम्मीदवार",
  organisationHeads:
    "विश्वविद्यालय संस्थान विद्यालय अकादमी मंत्रालय विभाग एजेंसी कार्यालय आयोग समिति परिषद न्यायालय संसद विधानसभा पार्टी दल संघ महासंघ संगठन लीग क्लब बैंक समूह कंपनी अस्पताल पुलिस सेना केंद्र मोर्चा आंदोलन कोष",
  placeHeads:
    "नदी झील पर्वत द्वीप सागर महासागर खाड़ी घाटी मरुस्थल सड़क मार्ग चौक पार्क पुल जिला जिले प्रांत राज्य शहर गाँव गांव बंदरगाह गणराज्य हवाई अड्डा स्टेशन स्टेडियम मंदिर मस्जिद",
  demonyms: {
    IN: "भारतीय",
    CN: "चीनी",
    US: "अमेरिकी",
    RU: "रूसी",
    PK: "पाकिस्तानी",
    GB: "ब्रिटिश",
    JP: "जापानी",
    FR: "फ्रांसीसी",
    DE: "जर्मन",
    IL: "इजरायली",
    IR: "ईरानी",
    UA: "यूक्रेनी",
  },
  institutions: {
    "{demonym} Finance Ministry":
      "{demonym} वित्त मंत्रालय|{country} के वित्त मंत्रालय|{country} का वित्त मंत्रालय",
    "{demonym} Interior Ministry":
      "{demonym} गृह मंत्रालय|{country} के गृह मंत्रालय|{country} का गृह मंत्रालय",
    "{demonym} Health Ministry":
      "{demonym} स्वास्थ्य मंत्रालय|{country} के स्वास्थ्य मंत्रालय|{country} का स्वास्थ्य मंत्रालय",
    "{demonym} Justice Ministry":
      "{demonym} न्याय मंत्रालय|{country} के न्याय मंत्रालय|{country} का न्याय मंत्रालय|{demonym} कानून मंत्रालय|{country} के कानून मंत्रालय|{country} का कानून मंत्रालय",
    "{demonym} Energy Ministry":
      "{demonym} ऊर्जा मंत्रालय|{country} के ऊर्जा मंत्रालय|{country} का ऊर्जा मंत्रालय",
    "{demonym} Education Ministry":
      "{demonym} शिक्षा मंत्रालय|{country} के शिक्षा मंत्रालय|{country} का शिक्षा मंत्रालय",
    "{demonym} Economy Ministry":
      "{demonym} अर्थव्यवस्था मंत्रालय|{country} के अर्थव्यवस्था मंत्रालय|{country} का अर्थव्यवस्था मंत्रालय",
    "{demonym} Agriculture Ministry":
      "{demonym} कृषि मंत्रालय|{country} के कृषि मंत्रालय|{country} का कृषि मंत्रालय",
    "{demonym} government": "{demonym} सरकार|{country} सरकार|{country} की सरकार",
    "{demonym} Air Force": "{demonym} वायु सेना|{demonym} वायुसेना",
    "{demonym} Army": "{demonym} सेना|{country} की सेना",
    "{demonym} Navy": "{demonym} नौसेना",
    "{demonym} Parliament": "{demonym} संसद",
    "{demonym} Foreign Ministry": "{demonym} विदेश मंत्रालय",
    "{demonym} Defence Ministry": "{demonym} रक्षा मंत्रालय",
    "{place} Police Department": "{place} पुलिस",
    "University of {place}": "{place} विश्वविद्यालय",
  },
};
