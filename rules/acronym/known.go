package acronym

import (
	"strings"

	"github.com/factlint/factlint/checker/text"
)

// irregular are acronyms that come from another language or are not made of first
// letters, but close to them.
var irregular = text.NewSet(`iso fsb sbu sdsm spd npd fis fia fei uci cern farc fifa msf isil isis utc kgb svr gru mvd fsin pkk ypg ypj akp
	chp hdp eta eln auc svp sds sns sps hdz hns lsi dui ldk pdk ump ps pcf pci pce psoe pnv onu otan oea cio coi bis bnd bka dpa zdf ard
	ina ine snb knb mns rfs rzd vtb sber`)

// heads are words of which one stands in the name of a body that is called by an
// English name.
var heads = text.NewSet(`organization organisation agency commission committee council association authority fund institute institution service services
	department administration bureau board court treaty programme program federation force forces university foundation corporation agreement
	area centre center centers centres community conference convention directorate division laboratory mission network office nations
	society system tribunal college hospital international observatory project initiative`)

// political bodies of other countries keep their own acronyms: the Social
// Democratic Party (SPD).
var political = text.NewSet("party union league front movement bloc alliance democrats democratic liberation communist socialist")

// english reports whether a name is of the kind that is shortened by its English
// words.
func (d *definition) english() bool {
	head := false
	for _, w := range d.parts {
		word := d.Tokens[w.token].Word
		if political.Has(word) {
			return false
		}
		head = head || heads.Has(word)
	}
	return head
}

// bodies are acronyms that everybody knows, with what they are short for.
var bodies = func() *text.Table[string] {
	return text.NewTable(map[string]string{
		"who": "World Health Organization", "wto": "World Trade Organization", "imf": "International Monetary Fund",
		"iaea": "International Atomic Energy Agency", "nato": "North Atlantic Treaty Organization", "opec": "Organization of the Petroleum Exporting Countries",
		"oecd": "Organization for Economic Co-operation and Development", "ilo": "International Labour Organization",
		"wfp": "World Food Programme", "fao": "Food and Agriculture Organization", "icc": "International Criminal Court",
		"icj": "International Court of Justice", "ioc": "International Olympic Committee", "icrc": "International Committee of the Red Cross",
		"wmo": "World Meteorological Organization", "wada": "World Anti-Doping Agency", "iom": "International Organization for Migration",
		"iata": "International Air Transport Association", "imo": "International Maritime Organization", "icao": "International Civil Aviation Organization",
		"ecb": "European Central Bank", "esa": "European Space Agency", "ema": "European Medicines Agency", "osce": "Organization for Security and Co-operation in Europe",
		"unhcr": "United Nations High Commissioner for Refugees", "undp": "United Nations Development Programme", "unicef": "United Nations Children's Fund",
		"fbi": "Federal Bureau of Investigation", "cia": "Central Intelligence Agency", "nsa": "National Security Agency",
		"fda": "Food and Drug Administration", "faa": "Federal Aviation Administration", "epa": "Environmental Protection Agency",
		"fcc": "Federal Communications Commission", "ftc": "Federal Trade Commission", "fema": "Federal Emergency Management Agency",
		"ntsb": "National Transportation Safety Board", "noaa": "National Oceanic and Atmospheric Administration",
		"usgs": "United States Geological Survey", "asean": "Association of Southeast Asian Nations",
		"apec": "Asia-Pacific Economic Cooperation", "adb": "Asian Development Bank", "aiib": "Asian Infrastructure Investment Bank",
	})
}()

// known gives what the acronym is commonly short for, where the name before it is
// another that has half its words, so that one was meant and the other written.
func known(d *definition) (name string, ok bool) {
	name, ok = bodies.Get(d.Tokens[d.at].Word)
	if !ok {
		return "", false
	}
	words, shared, last := 0, 0, -1
	for w := range strings.FieldsSeq(name) {
		if len(w) < 4 {
			continue
		}
		words++
		for k, p := range d.parts {
			if k > last && stem(d.Text[p.from:p.to]) == stem(w) {
				shared, last = shared+1, k
				break
			}
		}
	}
	should, _ := d.initials(words)
	return name, should != "" && shared < words && 2*shared >= words && d.english()
}
