package names

import (
	_ "embed"
	"strings"
)

// CountryData is what is known of a country or territory.
type CountryData struct {
	Code       string // ISO 3166-1 alpha-2; empty for a country of the past
	Name       string // the usual English name
	Aliases    []string
	Adjectives []string // and nouns for its people; a plural in -s is not listed
	Seats      []string // the capital first, where it has one that is read as a name
	Currency   string   // ISO 4217; empty where there is none of its own or none is known
	Region     string   // a continent

	hidden bool // the name by itself is more often something else's
}

//go:embed data/countries.tsv
var countriesTable string

var (
	countries     = readCountries()
	countryByCode = indexCountries(func(c CountryData) string { return c.Code })
	countryByName = indexCountries(func(c CountryData) string { return c.Name })
)

// CountryByCode is the country with that ISO 3166-1 alpha-2 code.
func CountryByCode(code string) (CountryData, bool) { return countryAt(countryByCode, code) }

// CountryByName is the country with that usual English name, as Entity.Name and
// Entity.Of give it.
func CountryByName(name string) (CountryData, bool) { return countryAt(countryByName, name) }

func countryAt(index map[string]int, key string) (CountryData, bool) {
	if i, ok := index[key]; ok && key != "" {
		return countries[i], true
	}
	return CountryData{}, false
}

func countryIndex(code string) int {
	if i, ok := countryByCode[code]; ok {
		return i
	}
	return -1
}

func indexCountries(key func(CountryData) string) map[string]int {
	m := make(map[string]int, len(countries))
	for i, c := range countries {
		if k := key(c); k != "" {
			m[k] = i
		}
	}
	return m
}

func readCountries() []CountryData {
	var out []CountryData
	for line := range lines(countriesTable) {
		f := strings.Split(line, "\t")
		c := CountryData{Code: f[0], Name: f[1], Aliases: list(f[2]), Adjectives: list(f[3]), Seats: list(f[4]), Currency: f[5], Region: f[6]}
		c.Name, c.hidden = strings.CutPrefix(c.Name, "~")
		if strings.HasPrefix(c.Code, "!") {
			c.Code = ""
		}
		out = append(out, c)
	}
	return out
}

// list splits at semicolons and leaves out what begins with ~.
func list(s string) []string {
	var out []string
	for v := range strings.SplitSeq(s, ";") {
		if v != "" && v[0] != '~' {
			out = append(out, v)
		}
	}
	return out
}
