package quantity

import (
	"strings"

	"github.com/factlint/factlint/checker/text"
)

// hundredths is what follows a code where the figure counts its hundredths:
// USD/100 for cents, GBP/100 for pence.
const hundredths = "/100"

// family is a name that several currencies share.
type family uint8

const (
	single family = iota // one currency has the name
	dollar
	pound
	franc
	rupee
	peso
	krone
	dinar
	rial
	shilling
	wonFamily
	lira
	mark
	pence
	dirham
	rand
)

// currency is what is known of a name, symbol or code of money.
type currency struct {
	code   string // ISO 4217: the one it stands for where nothing more is said
	family family
	loose  bool // several currencies are called so
	minor  bool // cents, pence
	common bool // also a word of its own (won, marks, sum): only after an amount that is clearly money
}

// names of money after a figure. Where nothing says whose they are, dollars are
// American, pounds British, francs Swiss, rupees Indian, pesos Mexican; all of them
// loose.
var currencyNames = text.NewTable(map[string]currency{
	"dollar": {"USD", dollar, true, false, false}, "dollars": {"USD", dollar, true, false, false}, "bucks": {"USD", dollar, true, false, false}, "greenbacks": {"USD", single, false, false, false},
	"dlr": {"USD", dollar, true, false, false}, "dlrs": {"USD", dollar, true, false, false}, "cts": {"USD", dollar, true, true, false}, "stg": {"GBP", single, false, false, false}, // as wires wrote them
	"cent": {"USD", dollar, true, true, false}, "cents": {"USD", dollar, true, true, false},
	"pence": {"GBP", pence, false, true, false}, "quid": {"GBP", single, false, false, false}, "sterling": {"GBP", single, false, false, false},
	"euro": {"EUR", single, false, false, false}, "euros": {"EUR", single, false, false, false}, "eurocents": {"EUR", single, false, true, false},
	"yen": {"JPY", single, false, false, false}, "yuan": {"CNY", single, false, false, false}, "renminbi": {"CNY", single, false, false, false}, "rmb": {"CNY", single, false, false, false}, "fen": {"CNY", single, false, true, true},
	"rupee": {"INR", rupee, true, false, false}, "rupees": {"INR", rupee, true, false, false}, "paise": {"INR", rupee, true, true, false},
	"ruble": {"RUB", single, false, false, false}, "rubles": {"RUB", single, false, false, false}, "rouble": {"RUB", single, false, false, false}, "roubles": {"RUB", single, false, false, false}, "kopecks": {"RUB", single, false, true, false},
	"won":   {"KRW", wonFamily, false, false, true},
	"franc": {"CHF", franc, true, false, false}, "francs": {"CHF", franc, true, false, false},
	"mark": {"DEM", mark, true, false, true}, "marks": {"DEM", mark, true, false, true},
	"lira": {"TRY", lira, true, false, false}, "liras": {"TRY", lira, true, false, false}, "lire": {"ITL", single, false, false, false},
	"shekel": {"ILS", single, false, false, false}, "shekels": {"ILS", single, false, false, false}, "agorot": {"ILS", single, false, true, false},
	"dirham": {"AED", dirham, true, false, false}, "dirhams": {"AED", dirham, true, false, false},
	"riyal": {"SAR", rial, true, false, false}, "riyals": {"SAR", rial, true, false, false}, "rial": {"IRR", rial, true, false, false}, "rials": {"IRR", rial, true, false, false},
	"dinar": {"KWD", dinar, true, false, false}, "dinars": {"KWD", dinar, true, false, false},
	"peso": {"MXN", peso, true, false, false}, "pesos": {"MXN", peso, true, false, false}, "centavos": {"MXN", peso, true, true, false},
	"real": {"BRL", single, false, false, true}, "reais": {"BRL", single, false, false, false}, "reals": {"BRL", single, false, false, true},
	"rand": {"ZAR", single, false, false, false}, "naira": {"NGN", single, false, false, false}, "cedi": {"GHS", single, false, false, false}, "cedis": {"GHS", single, false, false, false},
	"shilling": {"KES", shilling, true, false, false}, "shillings": {"KES", shilling, true, false, false}, "birr": {"ETB", single, false, false, false}, "kwacha": {"ZMW", single, true, false, false}, "pula": {"BWP", single, false, false, false},
	"baht": {"THB", single, false, false, false}, "ringgit": {"MYR", single, false, false, false}, "sen": {"MYR", single, true, true, true}, "rupiah": {"IDR", single, false, false, false}, "dong": {"VND", single, false, false, false},
	"taka": {"BDT", single, false, false, false}, "kyat": {"MMK", single, false, false, false}, "kip": {"LAK", single, false, false, false}, "riel": {"KHR", single, false, false, false}, "riels": {"KHR", single, false, false, false},
	"kroner": {"NOK", krone, true, false, false}, "krone": {"NOK", krone, true, false, false}, "kronor": {"SEK", single, false, false, false}, "krona": {"SEK", krone, true, false, false}, "crowns": {"CZK", krone, true, false, true}, "koruna": {"CZK", single, false, false, false}, "korunas": {"CZK", single, false, false, false},
	"zloty": {"PLN", single, false, false, false}, "zlotys": {"PLN", single, false, false, false}, "zlotych": {"PLN", single, false, false, false}, "forint": {"HUF", single, false, false, false}, "forints": {"HUF", single, false, false, false},
	"hryvnia": {"UAH", single, false, false, false}, "hryvnias": {"UAH", single, false, false, false}, "lei": {"RON", single, true, false, false}, "leva": {"BGN", single, false, false, false}, "kuna": {"HRK", single, false, false, false},
	"tenge": {"KZT", single, false, false, false}, "som": {"KGS", single, true, false, false}, "manat": {"AZN", single, true, false, false}, "lari": {"GEL", single, false, false, false}, "drams": {"AMD", single, false, false, true}, "tugrik": {"MNT", single, false, false, false},
	"quetzales": {"GTQ", single, false, false, false}, "lempiras": {"HNL", single, false, false, false}, "cordobas": {"NIO", single, false, false, false}, "colones": {"CRC", single, false, false, false}, "bolivars": {"VES", single, false, false, false}, "bolivares": {"VES", single, false, false, false},
	"soles": {"PEN", single, false, false, true}, "guaranis": {"PYG", single, false, false, false}, "bolivianos": {"BOB", single, false, false, false}, "balboas": {"PAB", single, false, false, false}, "afghanis": {"AFN", single, false, false, false},
	"guilders": {"NLG", single, false, false, false}, "pesetas": {"ESP", single, false, false, false}, "escudos": {"PTE", single, false, false, false}, "drachmas": {"GRD", single, false, false, false}, "schillings": {"ATS", single, false, false, false}, "markka": {"FIM", single, false, false, false}, "punts": {"IEP", single, false, false, true},
	"bitcoin": {"XBT", single, false, false, false}, "bitcoins": {"XBT", single, false, false, false},
})

// nations are the words that say whose money it is. Two-word names are found
// by their second word.
var nations = text.NewTable(map[string]string{
	"us": "US", "u.s.": "US", "u.s": "US", "american": "US", "canadian": "CA", "cdn": "CA", "australian": "AU", "aussie": "AU", "kong": "HK", "zealand": "NZ", "singapore": "SG", "singaporean": "SG",
	"taiwan": "TW", "taiwanese": "TW", "jamaican": "JM", "zimbabwean": "ZW", "zimbabwe": "ZW", "namibian": "NA", "liberian": "LR", "fijian": "FJ", "fiji": "FJ", "bahamian": "BS", "barbadian": "BB", "brunei": "BN", "trinidad": "TT", "tobago": "TT",
	"british": "GB", "egyptian": "EG", "lebanese": "LB", "syrian": "SY", "sudanese": "SD", "cypriot": "CY", "irish": "IE", "swiss": "CH", "french": "FR", "belgian": "BE", "cfa": "XO", "congolese": "CD", "rwandan": "RW", "burundian": "BI",
	"indian": "IN", "pakistani": "PK", "lankan": "LK", "nepalese": "NP", "nepali": "NP", "mauritian": "MU", "indonesian": "ID",
	"mexican": "MX", "chilean": "CL", "argentine": "AR", "argentinian": "AR", "colombian": "CO", "philippine": "PH", "filipino": "PH", "cuban": "CU", "uruguayan": "UY", "dominican": "DO",
	"norwegian": "NO", "danish": "DK", "swedish": "SE", "czech": "CZ", "icelandic": "IS", "slovak": "SK", "estonian": "EE",
	"kuwaiti": "KW", "iraqi": "IQ", "jordanian": "JO", "bahraini": "BH", "serbian": "RS", "algerian": "DZ", "tunisian": "TN", "libyan": "LY", "saudi": "SA", "qatari": "QA", "iranian": "IR", "omani": "OM", "yemeni": "YE",
	"kenyan": "KE", "ugandan": "UG", "tanzanian": "TZ", "somali": "SO", "korean": "KR", "turkish": "TR", "italian": "IT", "german": "DE", "deutsche": "DE", "deutschmark": "DE", "finnish": "FI", "emirati": "AE", "moroccan": "MA",
	"japanese": "JP", "chinese": "CN", "russian": "RU", "brazilian": "BR", "african": "ZA", "nigerian": "NG", "ghanaian": "GH", "thai": "TH", "malaysian": "MY", "vietnamese": "VN", "israeli": "IL", "ukrainian": "UA", "polish": "PL", "hungarian": "HU", "euro": "EU",
})

// ofNation are the currencies of each family, by nation.
var ofNation = map[family]map[string]string{
	dollar: {"US": "USD", "CA": "CAD", "AU": "AUD", "HK": "HKD", "NZ": "NZD", "SG": "SGD", "TW": "TWD", "JM": "JMD", "ZW": "ZWL", "NA": "NAD", "LR": "LRD", "FJ": "FJD",
		"BS": "BSD", "BB": "BBD", "BN": "BND", "TT": "TTD", "EU": "EUR"},
	pound: {"GB": "GBP", "EG": "EGP", "LB": "LBP", "SY": "SYP", "SD": "SDG", "CY": "CYP", "IE": "IEP"},
	pence: {"GB": "GBP", "IE": "IEP"},
	franc: {"CH": "CHF", "FR": "FRF", "BE": "BEF", "XO": "XOF", "CD": "CDF", "RW": "RWF", "BI": "BIF"},
	rupee: {"IN": "INR", "PK": "PKR", "LK": "LKR", "NP": "NPR", "MU": "MUR", "ID": "IDR"},
	peso:  {"MX": "MXN", "CL": "CLP", "AR": "ARS", "CO": "COP", "PH": "PHP", "CU": "CUP", "UY": "UYU", "DO": "DOP"},
	krone: {"NO": "NOK", "DK": "DKK", "SE": "SEK", "CZ": "CZK", "IS": "ISK", "SK": "SKK", "EE": "EEK"},
	dinar: {"KW": "KWD", "IQ": "IQD", "JO": "JOD", "BH": "BHD", "RS": "RSD", "DZ": "DZD", "TN": "TND", "LY": "LYD"},
	rial:  {"SA": "SAR", "QA": "QAR", "IR": "IRR", "OM": "OMR", "YE": "YER"}, shilling: {"KE": "KES", "UG": "UGX", "TZ": "TZS", "SO": "SOS"},
	wonFamily: {"KR": "KRW"}, lira: {"TR": "TRY", "IT": "ITL"}, mark: {"DE": "DEM", "FI": "FIM"}, dirham: {"AE": "AED", "MA": "MAD"},
}

// currencySigns stand before a figure, or after it.
var currencySigns = text.NewTable(map[string]currency{
	"$": {code: "USD", family: dollar, loose: true}, "€": {code: "EUR"}, "£": {code: "GBP"}, "¥": {code: "JPY", loose: true}, "￥": {code: "CNY", loose: true}, "₹": {code: "INR"}, "₽": {code: "RUB"},
	"₩": {code: "KRW"}, "₪": {code: "ILS"}, "₫": {code: "VND"}, "₺": {code: "TRY"}, "₴": {code: "UAH"}, "₦": {code: "NGN"}, "₱": {code: "PHP"}, "฿": {code: "THB"}, "₡": {code: "CRC"}, "₲": {code: "PYG"},
	"₸": {code: "KZT"}, "₾": {code: "GEL"}, "₭": {code: "LAK"}, "₿": {code: "XBT"}, "元": {code: "CNY"}, "円": {code: "JPY"}, "₵": {code: "GHS"}, "₮": {code: "MNT"}, "¢": {code: "USD", family: dollar, loose: true, minor: true},
})

// dollarPrefixes stand before a dollar sign, or, as Australians write it, after
// it: US$, $US.
var dollarPrefixes = text.NewTable(map[string]string{
	"us": "USD", "u.s.": "USD", "u.s": "USD", "usd": "USD", "a": "AUD", "au": "AUD", "aud": "AUD", "aus": "AUD", "c": "CAD", "ca": "CAD", "can": "CAD", "cad": "CAD", "cdn": "CAD", "hk": "HKD", "hkd": "HKD", "nt": "TWD", "ntd": "TWD",
	"s": "SGD", "sg": "SGD", "sgd": "SGD", "nz": "NZD", "nzd": "NZD", "r": "BRL", "mex": "MXN", "mx": "MXN", "mxn": "MXN", "j": "JMD", "ja": "JMD", "tt": "TTD", "fj": "FJD", "z": "ZWL", "zw": "ZWL", "n": "NAD", "bz": "BZD", "b": "BND",
})

// spacedPrefixes are those that are read with a space after them too.
var spacedPrefixes = text.NewSet("us u.s. u.s hk c nt s nz r usd cad aud hkd sgd nzd ntd mxn cdn")

// currencyCodes stand in capitals before or after a figure. Codes that are words
// in capitals as well (ALL, TOP) are left out.
var currencyCodes = codes(`AED AFN AMD ANG AOA ARS AUD AWG AZN BDT BGN BHD BIF BMD BND BRL BSD BTC BTN BWP BYN BZD CAD CDF CHF CLP CNH CNY COP CRC CVE CZK
	DEM DJF DKK DOP DZD EGP ESP ETB EUR FJD FKP FRF GBP GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK ITL JMD JOD JPY
	KES KGS KHR KMF KPW KRW KWD KYD KZT LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MUR MVR MWK MXN MYR MZN NAD NGN NIO NLG NOK NPR NZD OMR
	PAB PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SRD SSP STN SYP SZL THB TJS TMT TND TTD TWD TZS UAH UGX USD UYU UZS
	VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL`, map[string]string{"rmb": "CNY", "rm": "MYR", "dm": "DEM", "cnh": "CNY", "btc": "XBT", "sfr": "CHF", "stg": "GBP", "fcfa": "XOF", "ntd": "TWD"})

// gluedDollars are the prefixes that Australians write after the sign, with
// figures right behind them: $US3 billion.
var gluedDollars = map[string]string{"US": "USD", "A": "AUD", "C": "CAD", "NZ": "NZD", "HK": "HKD", "S": "SGD", "NT": "TWD"}

// millionCodes are codes with the million that Nordic firms write before them.
var millionCodes = text.NewTable(map[string]currency{
	"musd": {code: "USD"}, "meur": {code: "EUR"}, "msek": {code: "SEK"}, "mnok": {code: "NOK"}, "mdkk": {code: "DKK"}, "mgbp": {code: "GBP"}, "mchf": {code: "CHF"}, "maud": {code: "AUD"}, "mcad": {code: "CAD"},
})

// isCode holds the codes of currencyCodes for the glued form: USD115.
var isCode = map[string]bool{}

func codes(list string, also map[string]string) *text.Table[currency] {
	m := map[string]currency{}
	for c := range strings.FieldsSeq(list) {
		m[strings.ToLower(c)] = currency{code: c}
		isCode[c] = true
	}
	for w, c := range also {
		m[w] = currency{code: c}
	}
	return text.NewTable(m)
}

// shortNames are abbreviations that stand before a figure in any case: Rs 500.
var shortNames = text.NewTable(map[string]currency{
	"rs": {code: "INR", family: rupee, loose: true}, "re": {code: "INR", family: rupee, loose: true}, "rp": {code: "IDR"}, "kr": {code: "SEK", family: krone, loose: true},
	"sfr": {code: "CHF"}, "tk": {code: "BDT"}, "ksh": {code: "KES"}, "ush": {code: "UGX"}, "php": {code: "PHP"}, "dh": {code: "AED"}, "dhs": {code: "AED"},
})

// glued are abbreviations that figures follow without a space (RM23.50, Rs500,
// R1,200, USD115), so that they begin in the middle of a token. PS is what
// remains of a pound sign in plain ASCII.
var glued = map[string]currency{
	"RM": {code: "MYR"}, "Rs": {code: "INR", family: rupee, loose: true}, "RS": {code: "INR", family: rupee, loose: true}, "Rp": {code: "IDR"}, "R": {code: "ZAR"}, "N": {code: "NGN"}, "P": {code: "PHP"}, "PS": {code: "GBP"},
	"Tk": {code: "BDT"}, "Sh": {code: "KES"}, "KSh": {code: "KES"}, "Ksh": {code: "KES"}, "Dh": {code: "AED"}, "SFr": {code: "CHF"}, "DM": {code: "DEM"}, "CFA": {code: "XOF"},
	"RMB": {code: "CNY"}, "Bs": {code: "BOB"}, "K": {code: "ZMW"}, "kr": {code: "SEK", family: krone, loose: true},
}
