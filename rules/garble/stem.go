package garble

// A light stemmer of our own: it takes off what English hangs on a word's end,
// so that wonderfully and wonderful, drawn and drawing are one. It need not find
// a word; two words only have to lose the same.

// endings are taken off, longest first, and what is put in their place.
var endings = []struct{ cut, put string }{
	{"isations", "ise"}, {"izations", "ize"}, {"isation", "ise"}, {"ization", "ize"},
	{"fulness", "ful"}, {"iveness", "ive"}, {"ations", "ate"}, {"ation", "ate"},
	{"ments", "ment"}, {"ingly", ""}, {"edly", ""}, {"ically", "ic"}, {"ality", "al"},
	{"ively", "ive"}, {"ities", "ity"}, {"iness", "y"}, {"ness", ""}, {"ions", ""}, {"ily", "y"}, {"ies", "y"}, {"ied", "y"},
	{"ing", ""}, {"ion", ""}, {"ely", ""}, {"ive", ""}, {"ly", ""}, {"ed", ""}, {"es", ""}, {"s", ""}, {"e", ""},
}

// irregular forms of common verbs.
var irregular = map[string]string{
	"drawn": "draw", "drew": "draw", "taken": "take", "took": "take", "given": "give", "gave": "give", "made": "make",
	"built": "build", "held": "hold", "led": "lead", "met": "meet", "said": "say", "brought": "bring", "grown": "grow", "grew": "grow",
	"risen": "rise", "rose": "rise", "known": "know", "knew": "know", "shown": "show", "chosen": "choose", "chose": "choose",
	"begun": "begin", "began": "begin", "written": "write", "wrote": "write", "spoken": "speak", "spoke": "speak", "won": "win",
	"kept": "keep", "felt": "feel", "left": "leave", "lost": "lose", "paid": "pay", "sold": "sell", "sent": "send", "spent": "spend",
	"stood": "stand", "taught": "teach", "thought": "think", "told": "tell", "understood": "understand", "sought": "seek", "bought": "buy",
}

// stem is the stem of a word in lower case.
func stem(word string) string {
	if base, ok := irregular[word]; ok {
		return base
	}
	for _, e := range endings {
		least := 3
		if e.cut == "ion" || e.cut == "ive" {
			least = 5 // station is not of the stem of state
		}
		if n := len(word) - len(e.cut); n >= least && word[n:] == e.cut {
			word = word[:n] + e.put
			break
		}
	}
	if n := len(word); n > 3 && word[n-1] == 'e' {
		word = word[:n-1]
	}
	if n := len(word); n > 3 && word[n-1] == word[n-2] && word[n-1] != 's' && word[n-1] != 'l' {
		word = word[:n-1]
	}
	return word
}
