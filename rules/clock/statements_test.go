package clock_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/clock"
)

// statements are sentences of 7 May 2025 that fit, each with one in which a value
// was moved; and, where there is one, a third in which it moved within its bounds.
var statements = []checkertest.Statement{
	{"The train left at 2:30 p.m. on Monday.", "The train left at 14:30 p.m. on Monday.", ""},
	{"The train left at 9:15 a.m. on Monday.", "The train left at 19:15 a.m. on Monday.", ""},
	{"The train left at 12:45 p.m. on Monday.", "The train left at 12:75 p.m. on Monday.", ""},
	{"The train left at 12:45 on Monday.", "The train left at 12:75 on Monday.", ""},
	{"The train left at 21:10 GMT on Monday.", "The train left at 25:10 GMT on Monday.", ""},
	{"The train left at 20:10 local time.", "The train left at 26:10 local time.", ""},
	{"The train left at 10 p.m. on Monday.", "The train left at 17 p.m. on Monday.", ""},
	{"The train left at 11 a.m. on Monday.", "The train left at 31 a.m. on Monday.", ""},
	{"It opens at 8:05am and shuts at 6:30pm.", "It opens at 8:05am and shuts at 18:30pm.", ""},
	{"It opens at 8:05am and shuts at 6:30pm.", "It opens at 8:65am and shuts at 6:30pm.", ""},
	{"They met by 7:59 that night.", "They met by 7:95 that night.", ""},
	{"They met until 23:40 UTC.", "They met until 23:84 UTC.", ""},
	{"The talks begin at 3:30 a.m. EDT (0730 GMT).", "The talks begin at 3:30 a.m. EDT (0930 GMT).", ""},
	{"It struck at 11 p.m. ET (0300 GMT) on Wednesday.", "It struck at 11 p.m. ET (0800 GMT) on Wednesday.", ""},
	{"The game starts at 4 p.m. BST, or 11 a.m. ET, on Thursday.", "The game starts at 4 p.m. BST, or 10 a.m. ET, on Thursday.", ""},
	{"The talks begin at 4:30 a.m. CEST (0230 GMT).", "The talks begin at 4:30 a.m. CEST (0330 GMT).", ""},
	{"It struck at 5 p.m. PDT (8 p.m. EDT) on Wednesday.", "It struck at 5 p.m. PDT (1 a.m. EDT) on Wednesday.", ""},
	{"The game starts at 2 a.m. JST, or 1700 GMT, on Thursday.", "The game starts at 2 a.m. JST, or 1900 GMT, on Thursday.", ""},
	{"The talks begin at 8:30 p.m. CDT (2:30 a.m. BST).", "The talks begin at 8:30 p.m. CDT (1:30 a.m. BST).", ""},
	{"It struck at 1600 GMT (12 p.m. EDT) on Wednesday.", "It struck at 1600 GMT (9 a.m. EDT) on Wednesday.", ""},
	{"The game starts at 1100 GMT, or 8 p.m. JST, on Thursday.", "The game starts at 1100 GMT, or 10 p.m. JST, on Thursday.", ""},
	{"The talks begin at 1:30 a.m. Eastern (0530 GMT).", "The talks begin at 1:30 a.m. Eastern (0630 GMT).", ""},
	{"It struck at 5 p.m. Tokyo time (0800 GMT) on Wednesday.", "It struck at 5 p.m. Tokyo time (0700 GMT) on Wednesday.", ""},
	{"The game starts at 8 a.m. Beijing time, or 0000 GMT, on Thursday.", "The game starts at 8 a.m. Beijing time, or 0200 GMT, on Thursday.", ""},
	{"The talks begin at 9:30 a.m. London time (4:30 a.m. ET).", "The talks begin at 9:30 a.m. London time (3:30 a.m. ET).", ""},
	{"It struck at 1 a.m. EDT (0500 GMT) on Wednesday.", "It struck at 1 a.m. EDT (0700 GMT) on Wednesday.", ""},
	{"The game starts at 5 a.m. ET, or 0900 GMT, on Thursday.", "The game starts at 5 a.m. ET, or 1100 GMT, on Thursday.", ""},
	{"The talks begin at 3:30 a.m. BST (10:30 p.m. ET).", "The talks begin at 3:30 a.m. BST (7:30 p.m. ET).", ""},
	{"It struck at 12 p.m. CEST (1000 GMT) on Wednesday.", "It struck at 12 p.m. CEST (1500 GMT) on Wednesday.", ""},
	{"The game starts at 9 a.m. PDT, or 12 p.m. EDT, on Thursday.", "The game starts at 9 a.m. PDT, or 11 a.m. EDT, on Thursday.", ""},
	{"The talks begin at 2:30 p.m. JST (0530 GMT).", "The talks begin at 2:30 p.m. JST (0430 GMT).", ""},
	{"It struck at 10 a.m. CDT (4 p.m. BST) on Wednesday.", "It struck at 10 a.m. CDT (6 p.m. BST) on Wednesday.", ""},
	{"The game starts at 0200 GMT, or 10 p.m. EDT, on Thursday.", "The game starts at 0200 GMT, or 7 p.m. EDT, on Thursday.", ""},
	{"The talks begin at 0930 GMT (6:30 p.m. JST).", "The talks begin at 0930 GMT (7:30 p.m. JST).", ""},
	{"It struck at 5 a.m. Eastern (0900 GMT) on Wednesday.", "It struck at 5 a.m. Eastern (0600 GMT) on Wednesday.", ""},
	{"The game starts at 7 a.m. Tokyo time, or 2200 GMT, on Thursday.", "The game starts at 7 a.m. Tokyo time, or 0000 GMT, on Thursday.", ""},
	{"The talks begin at 12:30 a.m. Beijing time (1630 GMT).", "The talks begin at 12:30 a.m. Beijing time (1530 GMT).", ""},
	{"It struck at 2 p.m. London time (9 a.m. ET) on Wednesday.", "It struck at 2 p.m. London time (2 p.m. ET) on Wednesday.", ""},
	{"The game starts at 3 p.m. EDT, or 1900 GMT, on Thursday.", "The game starts at 3 p.m. EDT, or 2100 GMT, on Thursday.", ""},
	{"The talks begin at 9:30 a.m. ET (1330 GMT).", "The talks begin at 9:30 a.m. ET (1830 GMT).", ""},
	{"It struck at 6 a.m. BST (1 a.m. ET) on Wednesday.", "It struck at 6 a.m. BST (12 a.m. ET) on Wednesday.", ""},
	{"The game starts at 11 a.m. CEST, or 0900 GMT, on Thursday.", "The game starts at 11 a.m. CEST, or 1100 GMT, on Thursday.", ""},
	{"The talks begin at 6:30 p.m. PDT (9:30 p.m. EDT).", "The talks begin at 6:30 p.m. PDT (10:30 p.m. EDT).", ""},
	{"It struck at 10 a.m. JST (0100 GMT) on Wednesday.", "It struck at 10 a.m. JST (0600 GMT) on Wednesday.", ""},
	{"The game starts at 3 p.m. CDT, or 9 p.m. BST, on Thursday.", "The game starts at 3 p.m. CDT, or 11 p.m. BST, on Thursday.", ""},
	{"The talks begin at 1630 GMT (12:30 p.m. EDT).", "The talks begin at 1630 GMT (9:30 a.m. EDT).", ""},
	{"It struck at 2000 GMT (5 a.m. JST) on Wednesday.", "It struck at 2000 GMT (10 a.m. JST) on Wednesday.", ""},
	{"The game starts at 6 p.m. Eastern, or 2200 GMT, on Thursday.", "The game starts at 6 p.m. Eastern, or 0000 GMT, on Thursday.", ""},
	{"The talks begin at 1:30 p.m. Tokyo time (0430 GMT).", "The talks begin at 1:30 p.m. Tokyo time (0330 GMT).", ""},
	{"It struck at 10 a.m. Beijing time (0200 GMT) on Wednesday.", "It struck at 10 a.m. Beijing time (0700 GMT) on Wednesday.", ""},
	{"The game starts at 7 a.m. London time, or 2 a.m. ET, on Thursday.", "The game starts at 7 a.m. London time, or 7 a.m. ET, on Thursday.", ""},
	{"The talks begin at 4:30 a.m. EDT (0830 GMT).", "The talks begin at 4:30 a.m. EDT (0730 GMT).", ""},
	{"It struck at 7 a.m. ET (1100 GMT) on Wednesday.", "It struck at 7 a.m. ET (1600 GMT) on Wednesday.", ""},
	{"The game starts at 12 a.m. BST, or 7 p.m. ET, on Thursday.", "The game starts at 12 a.m. BST, or 4 p.m. ET, on Thursday.", ""},
	{"The talks begin at 12:30 p.m. CEST (1030 GMT).", "The talks begin at 12:30 p.m. CEST (0730 GMT).", ""},
	{"It struck at 11 p.m. PDT (2 a.m. EDT) on Wednesday.", "It struck at 11 p.m. PDT (4 a.m. EDT) on Wednesday.", ""},
	{"The game starts at 12 p.m. JST, or 0300 GMT, on Thursday.", "The game starts at 12 p.m. JST, or 0400 GMT, on Thursday.", ""},
	{"The talks begin at 5:30 p.m. CDT (11:30 p.m. BST).", "The talks begin at 5:30 p.m. CDT (10:30 p.m. BST).", ""},
	{"It struck at 0800 GMT (4 a.m. EDT) on Wednesday.", "It struck at 0800 GMT (1 a.m. EDT) on Wednesday.", ""},
	{"The game starts at 1900 GMT, or 4 a.m. JST, on Thursday.", "The game starts at 1900 GMT, or 3 a.m. JST, on Thursday.", ""},
	{"The talks begin at 11:30 p.m. Eastern (0330 GMT).", "The talks begin at 11:30 p.m. Eastern (0530 GMT).", ""},
	{"It struck at 2 p.m. Tokyo time (0500 GMT) on Wednesday.", "It struck at 2 p.m. Tokyo time (0700 GMT) on Wednesday.", ""},
	{"The game starts at 10 p.m. Beijing time, or 1400 GMT, on Thursday.", "The game starts at 10 p.m. Beijing time, or 1500 GMT, on Thursday.", ""},
	{"The talks begin at 2:30 a.m. London time (9:30 p.m. ET).", "The talks begin at 2:30 a.m. London time (11:30 p.m. ET).", ""},
	{"The show starts at 9 p.m. ET/6 p.m. PT.", "The show starts at 9 p.m. ET/7 p.m. PT.", ""},
	{"The show starts at 2:30 p.m. EDT/1830 GMT.", "The show starts at 2:30 p.m. EDT/1930 GMT.", ""},
	{"The show starts at 9 p.m. Eastern/6 p.m. Pacific.", "The show starts at 9 p.m. Eastern/5 p.m. Pacific.", ""},
	{"It struck at 6 a.m. local time (1 a.m. ET). A second one came at 9 a.m. local time (4 a.m. ET).", "It struck at 6 a.m. local time (1 a.m. ET). A second one came at 9 a.m. local time (9 a.m. ET).", "It struck at 6 a.m. local time (1 a.m. ET). A second one came at 9:10 a.m. local time (4 a.m. ET)."},
	{"It struck at 6:00 a.m. (1000 GMT). A second one came at 9 a.m. (1300 GMT).", "It struck at 6:00 a.m. (1000 GMT). A second one came at 9 a.m. (1900 GMT).", ""},

	// The clocks of a country.
	{"The quake struck Japan at 2:46 p.m. local time (0546 GMT).", "The quake struck Japan at 2:46 p.m. local time (0846 GMT).", ""},
	{"The ferry left Cebu in the Philippines at 9 a.m. local time (0100 GMT).", "The ferry left Cebu in the Philippines at 9 a.m. local time (1700 GMT).", ""},
	{"Polls in Kenya close at 5 p.m. local time (1400 GMT).", "Polls in Kenya close at 5 p.m. local time (1200 GMT).", ""},
	{"The blast in Pakistan came at 10:30 a.m. local time (0530 GMT).", "The blast in Pakistan came at 10:30 a.m. local time (0350 GMT).", ""},
	{"The game begins at 8 p.m. Eastern time, 5 p.m. Pacific.", "The game begins at 8 p.m. Eastern time, 7 p.m. Pacific.", ""},
	{"The show is on at 9 p.m. ET, 6 p.m. PT.", "The show is on at 9 p.m. ET, 7 p.m. PT.", ""},
}

func TestStatements(t *testing.T) {
	checkertest.Statements(t, clock.Rule, "PARIS, May 7, 2025 (Wire) -- ", statements)
}
