package rules_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/source"
	"github.com/factlint/factlint/rules"
)

// news are paragraphs as most of a paper has them: who did what and what was said of
// it, with a figure here and there. A person, a town, a number and a weekday stand in
// for what is in braces.
var news = [...]string{
	`Residents of {town} woke on {weekday} to find the old railway bridge closed, after engineers who had been sent to look at a cracked bearing decided that nothing heavier than a bicycle should cross it until the spring.`,
	`"Nobody wants to be the one who shuts a road that people have used for a century," said {person}, who heads the county's office for bridges. "But I would rather explain a detour than an accident."`,
	`The council had known of the damage since last autumn, according to letters seen by this newspaper, and put off the repair twice because the money had gone to a new roof for the swimming hall.`,
	`{person}, a baker whose shop stands at the foot of the bridge, said that trade had fallen off at once. Most of those who used to come in on the way to work now took the ring road, and few of them stopped.`,
	`The court in {town} will hear the case again in the autumn. Until then the two brothers may leave the country only with leave of the judge, and their passports stay with the clerk.`,
	`Prosecutors say that the firm sold the same plots of land to several buyers and kept the books in a way that hid it. The defence has called the charges a misunderstanding among relatives.`,
	`"We have never been shown the papers on which all this is supposed to rest," said {person}, a lawyer for the elder of the two. "When we are, I expect that the matter will look very different."`,
	`About {number} people stood outside the building on {weekday}, some with the drawings of the houses that they had been promised. One couple had brought the key to a door that was never built.`,
	`The river rose through the night and was over its banks before dawn. Firefighters went from house to house in the lower streets of {town} with boats borrowed from the rowing club.`,
	`No one was hurt, the fire service said, though a man had to be taken from the roof of his car. The school was turned into a shelter, and the kitchen of the parish hall cooked for whoever came.`,
	`Forecasters expect the rain to ease by {weekday}. The ground is so wet that even a light shower could bring the water back, and farmers along the valley have moved their cattle to higher fields.`,
	`"It came up the garden like a guest who knows the way," said {person}, who has lived by the weir for most of her life. "I made tea and carried the chairs upstairs."`,
	`The museum opens its new wing next month with an exhibition of maps, among them the first on which {town} appears under its present name. Much of what will be shown has lain in drawers since the collector's death.`,
	`{person}, the curator, spent three years going through the boxes. She found letters folded into atlases, a pressed fern, and a bill for paper that had never been paid.`,
	`Visitors will be able to walk across a floor on which the whole of the delta is laid out in tiles. Children have tried it already, and their verdict was that the sea should be bigger.`,
	`After a goalless first half the visitors came out with more purpose, and it took only a few minutes before {person} headed in a corner that the keeper should have reached.`,
	`The home side had most of the ball from then on and did little with it. Twice a shot went over from close range, and when the whistle blew there was as much relief as anger in the stands.`,
	`"We were better in everything except the thing that counts," the coach said. "On {weekday} we travel to {town}, and there we will have to be better in that as well."`,
	`The union and the bus company will meet again on {weekday}. Drivers want shorter shifts on the night routes; the company says that it cannot find enough people to fill the hours that would be left.`,
	`Talks broke off last week when a draft of the agreement was passed to the press before the members had seen it. Each side blamed the other, and a mediator was called in.`,
	`"There is no quarrel about money that cannot be settled over a pot of coffee," said {person}, who has led the branch in {town} since the spring. "This one is about sleep."`,
	`Under the plan, pupils would begin half an hour later and stay for lunch. Parents are divided: some welcome the quieter mornings, others wonder who will see the small ones across the road.`,
	`The ministry has asked {number} schools to try it for a year. A report is due before the summer, and only then will it be decided whether the others should follow.`,
	`{person} teaches mathematics at one of them, on the edge of {town}. The first lesson, she says, used to be a lesson in keeping one's eyes open, and that went for the teacher too.`,
	`Researchers at the university have followed the birds with small transmitters and found that most of them no longer fly south. They winter on the rubbish tips around {town}, where there is food all year.`,
	`The finding does not surprise {person}, who has counted storks from the same tower since he was a student. What is new, he says, is that the young learn it from the old within a season.`,
	`Whether that is good for the birds is another matter. They lay earlier and raise more young, but many carry bits of plastic in their stomachs, and nobody knows what the next generation will make of it.`,
	`The government said on {weekday} that it would look again at the rules for small lenders, after complaints that loans had been sold to people who could not have paid them back.`,
	`Opposition members called the announcement late and thin. "A review is what you promise when you hope that everyone will have forgotten by the time it is done," said {person}, who speaks for them on finance.`,
	`Lenders themselves were cautious. Their association said that most of its members already did what was asked of them, and that {number} firms had left the trade in the past few years.`,
	`Police are looking for the driver of a white van that was seen near the station in {town} late on {weekday}. A witness noticed it because its lights were off and its back door was tied with string.`,
	`Officers went through the neighbouring yards with dogs and found the copper cable that had been cut from the line that night, rolled up as neatly, one of them said, as if it were for sale.`,
	`Trains ran late for most of the morning. The railway thanked its passengers for their patience, of which there was less on the platform than the announcement supposed.`,
	`The orchestra has a new conductor. {person}, who grew up in {town} and left it with a violin and a borrowed suitcase, will come back in the autumn with a contract for three seasons.`,
	`"I know where the draught comes from in that hall," the conductor said by telephone. "The rest we shall learn together, and some of it will be by {person}, whom nobody plays enough."`,
	`Subscribers can hear for themselves on the opening night, for which a few seats are left at the sides. The programme begins with a march and ends with a lullaby, which is the wrong way round, and meant to be.`,
}

// people and towns, given and made of two halves, so that two articles seldom name
// the same.
var (
	givens   = strings.Fields("Anna Peter Maria Thomas Elena Daniel Sofia Martin Laura Victor Julia Robert Irene Paul Helen George")
	fronts   = strings.Fields("Berg Wald Stein Linden Hart Kaller Morel Tavor Ostrov Pellin Sander Varga Novik Delmar Ruden Fosser")
	ends     = strings.Fields("mann ski son ini ez ova ard berg off well ström ides")
	townEnds = strings.Fields("ford ville bury haven stad minster field dorf bridge mouth")
	weekdays = strings.Fields("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
)

// newsCorpus is articles of such paragraphs, one a line, until there are size bytes of
// text.
func newsCorpus(tb testing.TB, size int) []byte {
	tb.Helper()
	r := rand.New(rand.NewPCG(1, 2))
	pick := func(of []string) string { return of[r.IntN(len(of))] }
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	for n, total := 0, 0; total < size; n++ {
		people := []string{pick(givens) + " " + pick(fronts) + pick(ends), pick(givens) + " " + pick(fronts) + pick(ends)}
		town := pick(fronts) + pick(townEnds)
		var b strings.Builder
		for i, k := range r.Perm(len(news))[:8+r.IntN(12)] {
			if i > 0 {
				b.WriteString("\n\n")
			}
			person := people[i%2]
			if i > 4 && r.IntN(2) == 0 {
				_, person, _ = strings.Cut(person, " ") // by the surname, once it is known who it is
			}
			b.WriteString(strings.NewReplacer("{person}", person, "{town}", town, "{weekday}", pick(weekdays), "{number}", fmt.Sprint(20+r.IntN(900))).Replace(news[k]))
		}
		total += b.Len()
		article := map[string]any{"id": n, "title": town + " waits for word from " + people[0], "text": b.String(), "date": "2025-03-03"}
		if err := enc.Encode(article); err != nil {
			tb.Fatal(err)
		}
	}
	return out.Bytes()
}

// BenchmarkCheckNews is the whole check of 8 MB of running news, on one core: most of
// it claims nothing, as most of a paper does not.
func BenchmarkCheckNews(b *testing.B) {
	const size = 8 << 20
	data := newsCorpus(b, size)
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	b.SetBytes(size)
	claims := 0
	for b.Loop() {
		read := source.Reader{Stdin: bytes.NewReader(data), StdinName: "corpus.jsonl"}.Items("-")
		r, err := checker.Check(context.Background(), read, checker.Options{Rules: rules.All()})
		if err != nil || len(r.Errors) > 0 {
			b.Fatal(err, r.Errors)
		}
		claims = r.Summary.Claims
	}
	b.ReportMetric(float64(size)/float64(claims), "bytes/claim")
}
