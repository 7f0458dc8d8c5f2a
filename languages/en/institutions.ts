import type { BodiesPack } from "../contract/names.ts";

/** What institutions that every state or town has are called. */
export const bodies: BodiesPack = {
  institutionFrames:
    "{demonym} {body}|{place} {body}|{body} of {place}|{body} of the {place}|{body} in {city}|{body} for {city}",
  institutionLinks: "' s the",
  hostLinks: "in to at",
  institutions: {
    "{whose} Finance Ministry": "Finance Ministry|Ministry of Finance|Ministry of Finances",
    "{whose} Interior Ministry":
      "Interior Ministry|Ministry of Interior|Ministry of the Interior|Ministry of Internal Affairs|Home Affairs Ministry|Ministry of Home Affairs",
    "{whose} Health Ministry":
      "Health Ministry|Ministry of Health|Ministry of Public Health|Public Health Ministry|Health Department|Department of Health|Health Secretariat|Secretariat of Health|Health Ministry's",
    "{whose} Justice Ministry":
      "Justice Ministry|Ministry of Justice|Justice Department|Department of Justice",
    "{demonym} Energy Ministry": "Energy Ministry|Ministry of Energy",
    "{whose} Education Ministry":
      "Education Ministry|Ministry of Education|Department of Education|Education Department",
    "{whose} Economy Ministry":
      "Economy Ministry|Ministry of Economy|Ministry of the Economy|Economic Ministry|Economics Ministry",
    "{whose} Agriculture Ministry": "Agriculture Ministry|Ministry of Agriculture",
    "{demonym} Foreign Ministry":
      "Foreign Ministry|Ministry of Foreign Affairs|Foreign Affairs Ministry",
    "{demonym} Defence Ministry":
      "Defence Ministry|Defense Ministry|Ministry of Defence|Ministry of Defense",
    "{whose} Transport Ministry":
      "Transport Ministry|Ministry of Transport|Transportation Ministry|Ministry of Transportation",
    "{whose} Environment Ministry":
      "Environment Ministry|Ministry of Environment|Ministry of the Environment",
    "{whose} Labour Ministry":
      "Labour Ministry|Labor Ministry|Ministry of Labour|Ministry of Labor",
    "{demonym} Trade Ministry":
      "Trade Ministry|Ministry of Trade|Commerce Ministry|Ministry of Commerce",
    "{whose} Culture Ministry": "Culture Ministry|Ministry of Culture",
    "{whose} Tourism Ministry": "Tourism Ministry|Ministry of Tourism",
    "{whose} Sports Ministry":
      "Sports Ministry|Sport Ministry|Ministry of Sport|Ministry of Sports",
    "{whose} government": "government",
    "{whose} Parliament": "Parliament",
    "{whose} Senate": "Senate",
    "{whose} Supreme Court": "Supreme Court",
    "{whose} Constitutional Court": "Constitutional Court",
    "{demonym} central bank": "Central Bank|National Bank",
    "{demonym} police":
      "{demonym} police|{demonym} National Police|police in {country}|police of {country}|National Police of {country}",
    "{place} Police Department":
      "Police Department|Metropolitan Police Department|City Police|{city} police|police in {city}",
    "{demonym} Attorney General's Office":
      "Attorney General's Office|Prosecutor General's Office|General Prosecutor's Office|Attorney-General's Office|Office of the Attorney General",
    "{city} Public Prosecutor's Office":
      "Public Prosecutor's Office|prosecutor's office|prosecutors' office|District Attorney's Office|prosecution office|public prosecutors office",
    "{city} Court of Appeal": "Court of Appeal|Court of Appeals|Appeals Court|Appeal Court",
    "{city} Regional Court": "Regional Court",
    "{city} District Court": "District Court",
    "{city} Administrative Court": "Administrative Court",
    "{city} court": "{city} court|court of {city}|{city} tribunal",
    "{demonym} weather service":
      "weather service|Meteorological Service|Weather Agency|Meteorological Agency|Meteorological Department|meteorological office|Meteorological Institute|Weather Bureau|Weather Office|Meteorology Agency|national weather service",
    "{demonym} geological survey":
      "Geological Survey|Geophysical Institute|Seismological Service|Seismological Institute|Institute of Geophysics",
    "{whose} statistics office":
      "statistics office|statistical office|statistics agency|Bureau of Statistics|statistics bureau|National Statistics Office|Institute of Statistics|Statistics Institute|Statistics {country}",
    "{whose} Election Commission":
      "Election Commission|Electoral Commission|Electoral Council|National Electoral Council|Electoral Authority|Electoral Tribunal|election authority|elections commission|Central Election Commission",
    "{whose} Ombudsman": "Ombudsman|Ombudsman's Office|Ombudsperson",
    "{demonym} data protection authority":
      "data protection authority|data protection agency|data protection commission|data protection watchdog|privacy watchdog|data watchdog|privacy regulator",
    "{demonym} competition authority":
      "competition authority|competition commission|antitrust authority|antitrust regulator|competition watchdog|competition regulator|competition bureau|cartel office",
    "{demonym} food safety agency":
      "food safety agency|food safety authority|food agency|food standards agency|food safety watchdog",
    "{demonym} medicines agency":
      "medicines agency|medicines authority|drug regulator|medicines regulator",
    "{demonym} tax authority":
      "tax authority|tax agency|tax office|tax administration|Revenue Service|Revenue Authority|tax authorities",
    "{demonym} customs":
      "customs|customs service|customs administration|customs authority|customs agency",
    "{demonym} Coast Guard": "Coast Guard|coastguard",
    "{demonym} Border Guard":
      "Border Guard|Border Guards|Border Police|Border Force|Border Service",
    "{demonym} intelligence service": "intelligence service|intelligence agency|security service",
    "{demonym} civil aviation authority": "civil aviation authority|Civil Aviation Agency",
    "{demonym} space agency": "space agency",
    "{demonym} nuclear regulator":
      "nuclear regulator|nuclear safety authority|nuclear authority|Nuclear Regulatory Authority",
    "{demonym} Court of Auditors":
      "Court of Auditors|Court of Audit|Audit Office|National Audit Office|Supreme Audit Office|Audit Court",
    "{demonym} Red Cross": "Red Cross|Red Crescent|Red Cross Society|Red Crescent Society",
    "{demonym} Football Association": "Football Association|Football Federation|FA",
    "{demonym} Olympic Committee": "Olympic Committee|National Olympic Committee",
    "{demonym} Academy of Sciences": "Academy of Sciences|Academy of Science",
    "{place} Chamber of Commerce": "Chamber of Commerce|Chamber of Commerce and Industry",
    "{demonym} Trade Union Confederation":
      "Trade Union Confederation|Confederation of Trade Unions|Trades Union Congress|Federation of Trade Unions|trade union federation",
    "{demonym} Embassy in {host}": "Embassy",
    "{demonym} Consulate in {seat}": "Consulate|Consulate General|Consulate-General",
    "{city} Fire Department":
      "Fire Department|Fire Brigade|Fire Service|Fire and Rescue Service|Fire and Rescue",
    "{place} City Council": "City Council|Municipal Council|municipality|City Hall|town council",
    "{city} Prefecture": "Prefecture",
    "University of {place}": "University of {place}|{city} University",
    "{city} University Hospital": "University Hospital",
    "{city} University of Technology":
      "University of Technology|Technical University|Technical University of {place}",
    "{place} Stock Exchange": "Stock Exchange|Bourse",
    "{demonym} Army": "Army",
    "{demonym} Navy": "Navy",
    "{demonym} Air Force": "Air Force",
    "{demonym} Armed Forces": "Armed Forces|military",
    "National University of {place}": "National University of {place}",
    "Federal University of {place}": "Federal University of {place}",
    "Autonomous University of {place}": "Autonomous University of {place}",
  },
  facilities: {
    "{city} Airport": "Airport|International Airport",
    "Port of {city}": "{city} port|Port of {city}|{city} harbour|{city} harbor",
  },
};
