package name_test

import (
	"strings"
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/name"
)

// Each row is what a story says twice, and the second with a slip.
var (
	surnames = []string{
		"Rowland Estermann|Estermann|Esterman", "Niall Gearity|Gearity|Gerraty", "Petra Lindholm|Lindholm|Lindhlom", "Colin Abernethy|Abernethy|Abernathy",
		"Maria Castellano|Castellano|Castelano", "James Worthing|Worthing|Worthign", "Anna Kowalczyk|Kowalczyk|Kowalzcyk", "Peter Vandermeer|Vandermeer|Vandemeer",
		"David Hollister|Hollister|Holister", "Sarah Penhaligon|Penhaligon|Penhalligan", "Thomas Brackett|Brackett|Bracket", "Elena Petrushkova|Petrushkova|Petrushkeva",
		"Michael Sandoval|Sandoval|Sandavol", "John Ferrante|Ferrante|Ferante", "Susan Mickelson|Mickelson|Mickleson", "Robert Oyelaran|Oyelaran|Oyalaran",
		"Karen Steinmetz|Steinmetz|Steinmatz", "Daniel Quarrington|Quarrington|Quarington", "Laura Benedetti|Benedetti|Benedeti", "Mark Thorvaldsen|Thorvaldsen|Thorvladsen",
		"Paul Desrochers|Desrochers|Desorchers", "Julia Hammerschmidt|Hammerschmidt|Hammershmidt", "Steven Kilbride|Kilbride|Killbride", "Nancy Overgaard|Overgaard|Overgard",
		"George Papaloukas|Papaloukas|Papalukas", "Helen McIlroyd|McIlroyd|McIlryod", "Andrew Fennimore|Fennimore|Fenimore", "Richard Zelaznik|Zelaznik|Zelanzik",
		"Diane Marchetti|Marchetti|Marchelli", "Kenneth Oduya|Oduya|Odyua", "Victor Salcedo|Salcedo|Salcado", "Emma Trelawny|Trelawny|Trelwany",
	}
	tellings = []string{
		"Chief Executive {F} opened the plant on Monday. Many came.\n\n{S} said that it would pay.",
		"The plan came from {F}, an analyst at Norbury Securities. \"It will work,\" {S} said.",
		"{F}, who leads the group, came late. Nobody else did, {S} told reporters.",
		"Mayor {F} walked through the mud. The water is still high.\n\nMayor {S} has asked for help.",
		"\"It is over,\" said {F}, 52, a plumber. The street was quiet.\n\n{S} added that he would sell the house.",
		"{F} was elected in May. The council meets on Monday, and Mr. {S} will take the chair.",
		"Police named the driver as {F}. The lorry was old.\n\n{S} was taken to hospital.",
		"The club hired {F} in March. It is bottom of the table.\n\n{S}'s contract runs until June.",
	}
	givens = []string{
		"Hilde Sorensen|Hilda Sorensen", "Marten Okonjo|Martin Okonjo", "Stephen Albrecht|Stephan Albrecht", "Robert Alan Pryce|Rupert Alan Pryce", "Julio Andres Pedrosa|Juan Andres Pedrosa",
		"Gerard Whitlow|Gerald Whitlow", "Kristen Aldous|Kirsten Aldous", "Marcus Denholm|Markus Denholm", "Adrian Folger|Adrien Folger", "Elena Prodanova|Elana Prodanova",
		"Roland Speake|Ronald Speake", "Annette Burgess|Arnette Burgess", "Jonah Tillotson|Jonas Tillotson", "Darren Mosley|Darran Mosley",
	}
	twiceNamed = []string{
		"Governor {F} flew over the valley. The road is closed.\n\nGovernor {G} said that it would open.",
		"The oil price will rise, said analyst {F}. Others are not so sure.\n\n\"I would wait,\" {F} said. \"The winter was mild,\" {G} said.",
		"The captain, {F}, told investigators that the light was red. {G}, the captain, has flown for 20 years.",
	}
	firms = []string{
		"Velmarin Shipping|Velmarin|Valmarin", "Tessaron Corp|Tessaron|Tesseron", "Bellgrove Industries|Bellgrove|Belgrove", "Halvorsen Energy|Halvorsen|Halverson",
		"Kestrine Pharmaceuticals|Kestrine|Kesterine", "Norvanta Inc|Norvanta|Norventa", "Quillmark Systems|Quillmark|Quilmark", "Brandywell Foods|Brandywell|Brandwyell",
		"Omnicast Ltd|Omnicast|Omincast", "Stellarine Airlines|Stellarine|Stellerine", "Harkonnet Technologies|Harkonnet|Harkonet", "Drumlanrig Steel|Drumlanrig|Drumlanring",
	}
	trade = []string{
		"Shares of {F} rose on Monday. {S} said that it would buy a ship.",
		"{F} will close a plant. The town was told in May.\n\n{S}'s workers have been on short weeks since then.",
		"{F} sold 12 ships. Analysts had hoped for more, and {S} has few orders left.",
	}
	longNames = []string{
		"Lindholm Barlow & Co|Lindholm Harlow & Co", "Banco Mirandela|Banco Mirandella", "Fenwick Barnaby|Fenwick Barnabey", "Port Halvard|Port Hallvard", "Sankt Mauritzen|Sankt Maurtizen",
		"Kapsalis Brothers|Kapsallis Brothers", "Villa Esmerelda|Villa Esmeralda", "Norbury Tannehill|Norbury Tannerhill", "Ardmore Institute of Optics|Ardmoor Institute of Optics",
	}
	firmTwice = []string{
		"The bonds were sold by {F} of Essen. The price was low.\n\nTraders at {G} said so.",
		"The fire began near {F} on Sunday. By evening {G} was safe.",
	}
	towns = []string{
		"Zelenograv|Zelenogarv", "Marrakoum|Marakoum", "Pirkensee|Pirkense", "Krasnodolye|Krasnodoyle", "Tlaxpanco|Tlaxpano", "Harrogatten|Harogatten", "Ouelessebou|Ouelesebou", "Bandaripur|Bandarpiur",
	}
	rows = []string{
		"A school burned down in {S}. Nobody was hurt, and the shops in {T} were open.",
		"Rebels took the town of {S} on Friday. People fled from {T} to the coast.",
	}
)

// statements writes a telling for each row, in turn.
func statements(rows, tellings []string, write func(telling string, row []string) (fits, moved string)) (out []checkertest.Statement) {
	for i, r := range rows {
		fits, moved := write(tellings[i%len(tellings)], strings.Split(r, "|"))
		out = append(out, checkertest.Statement{fits, moved})
	}
	return out
}

func TestStatements(t *testing.T) {
	alone := func(telling string, r []string) (fits, moved string) {
		full := strings.ReplaceAll(telling, "{F}", r[0])
		return strings.ReplaceAll(full, "{S}", r[1]), strings.ReplaceAll(full, "{S}", r[2])
	}
	both := func(telling string, r []string) (fits, moved string) {
		full := strings.ReplaceAll(telling, "{F}", r[0])
		return strings.ReplaceAll(full, "{G}", r[0]), strings.ReplaceAll(full, "{G}", r[1])
	}
	town := func(telling string, r []string) (fits, moved string) {
		telling = strings.ReplaceAll(telling, "{S}", r[0])
		return strings.ReplaceAll(telling, "{T}", r[0]), strings.ReplaceAll(telling, "{T}", r[1])
	}
	var all []checkertest.Statement
	for n := range 2 { // every row in two tellings
		all = append(all, statements(surnames, rotated(tellings, n), alone)...)
		all = append(all, statements(firms, rotated(trade, n), alone)...)
	}
	all = append(all, statements(givens, twiceNamed, both)...)
	all = append(all, statements(longNames, firmTwice, both)...)
	all = append(all, statements(towns, rows, town)...)
	checkertest.Statements(t, name.Rule, "LEEDS, March 3, 2025 (Wire) -- ", all)
}

func rotated(s []string, n int) []string { return append(append([]string{}, s[n:]...), s[:n]...) }
