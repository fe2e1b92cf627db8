package score_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/score"
)

// statements are texts whose score fits, each with one in which a value was moved so
// that it cannot be; and, where there is one, a third in which it moved and still fits.
var statements = []checkertest.Statement{
	// Who won.
	{"Sweden thrashed Norway. Sweden 31, Norway 6.", "Norway thrashed Sweden. Sweden 31, Norway 6.", ""},
	{"Karlstad lost to Umea on Sunday. Umea 4, Karlstad 2.", "Karlstad lost to Umea on Sunday. Umea 2, Karlstad 4.", ""},
	{"Boden beat Kiruna on Sunday. Kiruna 11, Boden 14.", "Boden beat Kiruna on Sunday. Kiruna 14, Boden 11.", ""},
	{"Kalmar beat Lund 3-1 on Saturday.\n\nIt was the first victory of Kalmar over Lund. Kalmar beat Lund 3-1 before 4,000 people.", "Kalmar beat Lund 3-1 on Saturday.\n\nA crowd of 4,000 came. Lund beat Kalmar 3-1 in spite of the rain.", ""},
	{"The Otters defeated the Herons 24-17 on Friday.", "The Otters defeated the Herons 17-24 on Friday.", ""},
	{"Visby thrashed Motala 5-0, and the coach was content.", "Visby thrashed Motala 0-5, and the coach was content.", ""},

	// By how much.
	{"The Larks won by 14 points, 98-84.", "The Larks won by 12 points, 98-84.", "The Larks won by 14 points, 99-85."},
	{"Orebro beat Gavle by three goals, 4-1.", "Orebro beat Gavle by two goals, 4-1.", ""},
	{"They took a nine-point victory, 71-62, home to Lulea.", "They took a nine-point victory, 72-61, home to Lulea.", ""},

	// On the way.
	{"The Ice Bears downed the Moose 4-2 on Saturday night.\n\nLind made it 2-2 from a scramble in the second period.", "The Ice Bears downed the Moose 4-2 on Saturday night.\n\nLind made it 3-3 from a scramble in the second period.", "The Ice Bears downed the Moose 4-2 on Saturday night.\n\nLind made it 1-1 from a scramble in the second period."},
	{"Malmo beat Skovde 31-28 in a match of many mistakes.\n\nSkovde led 17-14 at halftime.", "Malmo beat Skovde 31-28 in a match of many mistakes.\n\nSkovde led 33-14 at halftime.", ""},
	{"Gota won 2-1 at home against Falun.\n\nA header gave Falun a 1-0 lead before the break.", "Gota won 2-1 at home against Falun.\n\nA header gave Falun a 2-0 lead, and then Falun made it 2-2.", ""},
	{"The Kites lost 88-81 in Sala.\n\nThey were ahead 45-40 at the half.", "The Kites lost 88-81 in Sala.\n\nThey were ahead 90-40 at the half.", ""},
	{"Arvika edged Saffle 1-0 in the rain.\n\nThe goal came late. Saffle trailed 1-0 from then on.", "Arvika edged Saffle 1-0 in the rain.\n\nThe goal came late. Saffle trailed 2-0 from then on.", ""},

	{"A late surge sank Utah, 92-89, on Friday.\n\nUtah had been up 89-81 with four minutes to go.", "A late surge sank Utah, 92-89, on Friday.\n\nUtah had been up 90-81 with four minutes to go.", ""},
	{"Gavle went home with a 3-2 win over Lund. Lund, 2-0 ahead after 20 minutes, faded.", "Gavle went home with a 3-2 win over Lund. Lund, 3-0 ahead after 20 minutes, faded.", ""},
	{"Berg scored three goals as Visby beat Sala 4-0.", "Berg scored five goals as Visby beat Sala 4-0.", ""},

	// Sets.
	{"Hansson beat Riva 6-4, 3-6, 6-2 in the second round.", "Hansson beat Riva 4-6, 6-3, 2-6 in the second round.", "Hansson beat Riva 3-6, 6-4, 7-6 (5) in the second round."},
	{"Nilsson defeated Okada 7-6 (7-4), 6-3.", "Nilsson defeated Okada 7-4 (7-4), 6-3.", ""},
	{"Berg upset the third seed, Anna Moll, 6-3, 4-6, 7-5.", "Berg upset the third seed, Anna Moll, 6-3, 4-6, 5-7.", ""},
	{"Dahl beat Costa 6-2, 6-3, 6-4 to reach the last eight.", "Dahl beat Costa 6-2, 6-5, 6-4 to reach the last eight.", ""},

	// Series.
	{"The Larks took the series 4-3 by winning game seven on Sunday.", "The Larks took the series 3-2 by winning game seven on Sunday.", ""},
	{"The Ice Bears won the best-of-seven series 4-2.", "The Ice Bears won the best-of-seven series 3-2.", "The Ice Bears won the best-of-seven series 4-3."},
	{"They won Game 5 on Tuesday for a 3-2 lead in the series.", "They won Game 4 on Tuesday for a 3-2 lead in the series.", ""},
	{"Umea leads the best-of-five series 2-1.", "Umea leads the best-of-five series 3-1.", ""},

	// Golf.
	{"Lund finished with a 13-under 275, two ahead of Berg.", "Lund finished with a 13-under 257, two ahead of Berg.", "Lund finished with a 13-under 271, two ahead of Berg."},
	{"She shot a 4-under-par 68 in the first round.", "She shot a 4-under-par 61 in the first round.", ""},
	{"Holm won with a total of 274, 14 under par.", "Holm won with a total of 247, 14 under par.", ""},
	{"Lind closed with a 70. Added to rounds of 68, 71 and 66, it made a 72-hole total of 275.", "Lind closed with a 70. Added to rounds of 68, 71 and 66, it made a 72-hole total of 277.", ""},
	{"Holm had rounds of 70, 69, 72 and 68 for a total of 279.", "Holm had rounds of 70, 69, 72 and 68 for a total of 297.", ""},
	{"Berg shot a 67 on Friday after scores of 71 and 69 for a total of 207.", "Berg shot a 67 on Friday after scores of 71 and 69 for a total of 209.", ""},
	{"Holm won with a 14-under 274. Berg was second at 11-under 277.", "Holm won with a 14-under 276. Berg was second at 11-under 277.", ""},
}

func TestStatements(t *testing.T) {
	checkertest.Statements(t, score.Rule, "ABISKO, May 7, 2025 (Wire) -- ", statements)
}
