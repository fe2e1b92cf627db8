package quantity

import (
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/text"
)

// counted reports whether a noun in the plural, or one that is a plural without
// its s, follows at token j, after at most four words that may describe it.
func (r *reader) counted(j int) bool { return r.headNoun(j, false) >= 0 }

// counted1 is counted for a noun in the singular.
func (r *reader) counted1(j int) bool { return r.headNoun(j, true) >= 0 }

// counts is the token of the head noun that a figure counts, or −1. What a hyphen
// joins to it is what it counts: 1,000-member church.
func (r *reader) counts(f *figure) int {
	if k, hyphen := r.past(f.end); hyphen {
		if r.d.Tokens[k].Kind == text.Letters && r.hedgeAfter(f.end).hedge == Plain {
			return k
		}
		return r.headNoun(k+1, false)
	}
	if f.unit == "share" && possessives.Has(r.d.Word(f.end)) { // half the shops
		return r.headNoun(f.end+1, false)
	}
	return r.headNoun(f.end, f.value.Cmp(numeral.Int(1)) == 0)
}

// headNoun is the token of the head noun of the noun phrase that goes on at
// token j after a number, or −1: for 1,000 in "1,000 wounded people", people. The
// last plural in a row is the head ("school buses drivers" does not happen);
// single allows a noun in the singular, which is the word right after the number
// unless that describes.
func (r *reader) headNoun(j int, single bool) int {
	if k, hyphen := r.past(j); hyphen {
		j = k
	}
	if r.d.Word(j) == wordOf { // three of the shops, dozens of people
		j++
		if articles.Has(r.d.Word(j)) || possessives.Has(r.d.Word(j)) {
			j++
		}
	}
	head := -1
	for n := 0; n < 6 && j < r.end; n++ {
		t := &r.d.Tokens[j]
		if t.Kind != text.Letters {
			if hyphens.Has(t.Word) && !t.Space && !r.space(j+1) && head < 0 {
				j++
				n--
				continue
			}
			break
		}
		if stops.Has(t.Word) {
			break
		}
		if r.pluralAt(j) {
			head = j
		} else if head >= 0 {
			break
		}
		j++
		if r.d.Word(j) == wordS { // the genitive: 12 soldiers' families
			head = -1
			j++
		}
	}
	if head < 0 && single {
		return r.singular(j)
	}
	return head
}

// singular is the last word before token stop that a number of one may count.
func (r *reader) singular(stop int) int {
	if j := stop - 1; j >= r.first && r.d.Tokens[j].Kind == text.Letters && !stops.Has(r.d.Word(j)) && !beginners.Has(r.d.Word(j)) {
		return j
	}
	return -1
}

// pluralAt reports whether token j is written like a noun in the plural.
func (r *reader) pluralAt(j int) bool {
	t := &r.d.Tokens[j]
	if plurals.Has(t.Word) {
		return true
	}
	if t.Word != 0 && noPlural.Has(t.Word) {
		return false
	}
	n := t.End - t.Start
	if n < 4 {
		return false
	}
	last, before := r.d.Text[t.End-1], r.d.Text[t.End-2]
	return last == 's' && before != 's' && before != 'u' && !(before == 'i' && n < 6) && before != '\''
}

var (
	// stops end a noun phrase after a number.
	stops = text.NewSet(`in on at by for from to with without of and or but as than that which who whom whose when where while if because since until till before
		after during over under above below between among against about into onto through across per via within is are was were be been being am has have had
		do does did will would shall should can could may might must not no nor so yet the a an this these those it its he she they we i you his her their our my your
		there here said says say told then also only just even still now later earlier ago apart each every either neither both all any such per versus vs went came got
		did made took gave left won lost died died`)
	plurals = text.NewSet(`people men women children police staff troops personnel cattle sheep deer fish aircraft spacecraft homeless dead wounded injured missing
		others percent dice mice feet teeth geese oxen media data criteria bacteria phenomena alumni youth folk fishermen policemen firefighters servicemen businessmen
		congressmen lawmen gunmen crewmen workmen spokesmen salesmen policewomen congresswomen businesswomen servicewomen grandchildren schoolchildren series species crew
		gas gases bus buses offspring poor rich elderly migrants refugees hires bonds stocks mph crossroads headquarters swiss chinese japanese portuguese vietnamese
		lebanese taiwanese adults bits bps eps ppg rpg apg rbi rbis pts yds points`)
	noPlural = text.NewSet(`always perhaps across less unless news plus minus does was is has its this thus us yes towards besides afterwards nowadays previous various
		serious famous religious dangerous numerous continuous sometimes perhaps whereas as process business access progress success congress christmas texas
		paris james thomas charles chris angeles dallas kansas illinois arkansas massachusetts politics economics mathematics physics athletics
		overseas upstairs downstairs besides likewise says goes gets makes takes comes wants needs helps remains seems includes means shows begins
		involves happens`)
	possessives = text.NewSet("the his her its their our my your these those 's")
)
