package conversion

import (
	"strconv"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/claim"
	"github.com/factlint/factlint/checker/numeral"
	"github.com/factlint/factlint/checker/quantity"
	"github.com/factlint/factlint/checker/text"
)

// doses are grams of what is eaten in milligrams that nobody takes in a day: ten times
// what health services call the limit for sodium (2.3 g) and cholesterol (0.3 g), and
// what kills of caffeine. Sources: Dietary Guidelines for Americans; European Food
// Safety Authority, 2015.
var doses = text.NewTable(map[string]int64{"sodium": 23, "cholesterol": 3, "caffeine": 10})

// table is what is said of food, not of a laboratory or a haul.
var table = text.NewSet(`serving servings portion portions meal meals diet diets dietary sandwich sandwiches burger burgers fries soup soups pizza drink drinks
	beverage beverages cereal cereals snack snacks cup cups eat eats eating daily breakfast lunch dinner dish dishes nutrition nutritional`)

// dosed takes down an amount of a nutrient that is a thousand times over: 300 grams of
// sodium in a serving.
func dosed(p *checker.Pass, s text.Sentence, q *quantity.Quantity) {
	if q.Kind != quantity.Dimension || q.Unit != "g" || q.Range || p.Word(q.End) != wordOf {
		return
	}
	most, ok := doses.Get(p.Word(q.End + 1))
	if !ok || q.Nominal.Cmp(numeral.Int(most)) <= 0 || !within(p, table, s.First, s.End) {
		return
	}
	limit := quantity.Between(numeral.Int(0), numeral.Int(most))
	amount := quantity.Exactly(q.Nominal)
	fact := claim.Fact{
		Measure: claim.Measure{ID: "conversion", Title: "dose", Kind: claim.Origin, Unit: "g"},
		Subject: []string{p.ID, p.Slice(q.First, q.End+2)},
		Event:   strconv.Itoa(q.Start),
	}
	p.Claim(q.Span, claim.Claim{Fact: fact, Nominal: q.Nominal, Hard: amount, Soft: amount, Tentative: true, Says: "the text says " + p.Slice(q.First, q.End+2)})
	p.Claim(p.Document.Span(q.End+1, q.End+2), claim.Claim{
		Fact: fact, Nominal: limit.Hi.Value, Hard: limit, Soft: limit, Tentative: true,
		Says: "a day's food has less than " + strconv.FormatInt(most, 10) + " grams of " + p.Token(q.End+1),
	})
}
