package name

import (
	"strings"

	"github.com/factlint/factlint/checker/text"
)

// namesakes are common surnames that many bear in each of several spellings, one group a
// line: where copy brings nobody in by a full name, two of them are two people.
var namesakes = func() *text.Table[int] {
	t := &text.Table[int]{}
	n := 0
	for line := range strings.Lines(groups) {
		n++
		for w := range strings.FieldsSeq(line) {
			t.Set(text.Intern(w), n)
		}
	}
	return t
}()

const groups = `fernandes fernandez
gomes gomez
lopes lopez
nunes nunez
rodrigues rodriguez
gonzales gonzalez goncalves
henriques henriquez
alvares alvarez
peres perez pires
mendes mendez menendez
sanches sanchez
vasques vasquez vazquez
marques marquez
dias diaz
ramires ramirez
martins martinez martin marten martens
hernandes hernandez
gutierres gutierrez
jimenes jimenez
velasques velasquez velazquez
davis davies davison
clark clarke
smith smyth smythe
stephens stevens stephenson stevenson
reid reed reade
thomson thompson thomsen
johnson johnston johnstone jonsson johnsen johansson johansen johanson
anderson andersen andersson
hansen hanson hansson
larsen larson larsson
petersen peterson pettersson pedersen
nielsen nilsen nilsson nielson
olsen olson olsson
eriksen erickson ericsson eriksson erikson
carlson carlsen karlsson karlsen
jensen jenson jenssen
svensson svenson swenson
christensen christiansen christenson
sorensen sorenson
jorgensen jorgenson
schmidt schmitt schmid
meyer meier mayer maier meyers mayers
hoffman hofmann hoffmann hofman
fischer fisher
schneider snyder snider
weber webber
braun brown browne
bergman bergmann berman
herman hermann herrmann
hartman hartmann
neuman neumann newman
lehman lehmann layman
wolf wolff wolfe
miller muller mueller millar
allen allan alan
phillips philips phillip
matthews mathews
rodgers rogers
connolly connelly connally conley
kelly kelley
burke bourke
doherty dougherty daugherty
murphy murphey
mccarthy mccartney mccarty
mcdonald macdonald mcdonnell
mclean maclean
mcneil mcneill macneil
pearce pierce pearse
lawrence laurence
green greene
taylor tayler tyler
walsh welsh welch
cook cooke
moore moor
stewart stuart steward
russell russel
barrett barratt
bennett bennet
elliott elliot eliot
williams williamson willis
robinson robson robertson robinsons roberts
harris harrison
peters peterson
richards richardson
edwards edwardson
simon simons simmons simpson
nichols nicholls nicholson nicolson
hughes hughs
wood woods
brook brooks brooke brookes
parson parsons
roger rogers
abbot abbott
petrovic petrov petrovich petrova
ivanov ivanovic ivanovich
jovanovic jovanov jovanovich
popovic popov popa popescu
markovic markov
novak nowak novakova
kovac kovacs kovacic kovacevic
horvat horvath
hussain hussein husain hosseini husseini
ahmed ahmad ahmadi ahmet
hassan hasan hassani
mohamed mohammed mohamad muhammad mohamud mahmoud mahmood
abdullah abdallah abdulla
rahman rehman
saleh salih salah
chan chang cheng chen chung
zhang zhao zhou zhu
wang wong huang hwang
sato saito ito
tanaka takada tanabe
kawasaki kawaski kawaguchi
costa acosta
silva silveira
santos santana
ferreira ferrera ferrara ferrari
romano romero
rossi russo rosso
bianchi bianco
moreno moreira
carter carver
parker barker
stern stein steiner
`

// namesake reports whether two words are of one group.
func namesake(a, b text.Word) bool {
	x, ok := namesakes.Get(a)
	y, also := namesakes.Get(b)
	return ok && also && x == y
}

// sports are words of reports from games. Some houses bring no player in by a full name.
var sports = func() (all []text.Word) {
	for w := range strings.FieldsSeq(`scored scoring goals halftime innings inning wicket wickets rebounds points touchdown touchdowns homer striker midfielder
		defender goalkeeper offside bogey birdie tiebreak semifinal semifinals quarterfinal quarterfinals playoffs championship coach match league
		lap laps sprint batsman bowled bowler lbw quarterback pitcher
		header booked substitute crossbar kickoff equalizer equaliser midfield scorer scorers overtime shootout cup title champion champions rally jockey furlongs`) {
		all = append(all, text.Intern(w))
	}
	return all
}()

// games reports whether the article is of a game.
func games(d *text.Document) bool {
	n := 0
	for _, w := range sports {
		if d.Has(w) {
			if n++; n == 2 {
				return true
			}
		}
	}
	return false
}
