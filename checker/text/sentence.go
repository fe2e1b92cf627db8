package text

// Where a sentence ends is told from the tokens: a full stop, a question mark
// or an exclamation mark with its closing quotation marks and brackets, unless
// the full stop is an abbreviation's. The end of a block always ends one.

// What may follow an abbreviation and its full stop within a sentence.
const (
	anything    = iota + 1 // Mr., vs.: never the end of a sentence
	aNumber                // No. 7, Dec. 14: the end unless a number follows
	notAStarter            // Inc., Jr., a.m.: the end where a word follows that begins sentences
)

var abbreviations = NewTable(map[string]uint8{
	"mr": anything, "mrs": anything, "ms": anything, "dr": anything, "prof": anything, "gen": anything, "sen": anything,
	"rep": anything, "reps": anything, "sens": anything, "gov": anything, "govs": anything, "lt": anything, "col": anything, "maj": anything,
	"sgt": anything, "capt": anything, "cmdr": anything, "adm": anything, "brig": anything, "cpl": anything, "pvt": anything, "rev": anything,
	"hon": anything, "pres": anything, "supt": anything, "insp": anything, "det": anything, "st": anything, "ste": anything, "mt": anything, "ft": anything,
	"vs": anything, "messrs": anything, "mme": anything, "mlle": anything, "fr": anything, "amb": anything, "sec": anything, "atty": anything,
	"no": aNumber, "nos": aNumber, "p": aNumber, "pp": aNumber, "art": aNumber, "fig": aNumber, "vol": aNumber, "ch": aNumber, "approx": aNumber, "ca": aNumber, "rs": aNumber, "rp": aNumber,
	"jan": aNumber, "feb": aNumber, "mar": aNumber, "apr": aNumber, "jun": aNumber, "jul": aNumber, "aug": aNumber, "sep": aNumber, "sept": aNumber,
	"oct": aNumber, "nov": aNumber, "dec": aNumber,
	"mon": notAStarter, "tue": notAStarter, "tues": notAStarter, "wed": notAStarter, "thu": notAStarter, "thur": notAStarter, "thurs": notAStarter, "fri": notAStarter, "sat": notAStarter,
	"inc": notAStarter, "corp": notAStarter, "co": notAStarter, "ltd": notAStarter, "bros": notAStarter, "jr": notAStarter, "sr": notAStarter,
	"plc": notAStarter, "llc": notAStarter, "etc": notAStarter, "al": notAStarter, "est": notAStarter, "ave": notAStarter, "blvd": notAStarter,
	"rd": notAStarter, "hwy": notAStarter, "dept": notAStarter, "univ": notAStarter, "assn": notAStarter, "mfg": notAStarter, "intl": notAStarter,
	"calif": notAStarter, "fla": notAStarter, "mass": notAStarter, "conn": notAStarter, "mich": notAStarter, "ill": notAStarter, "pa": notAStarter, "va": notAStarter,
	"ala": notAStarter, "ariz": notAStarter, "ark": notAStarter, "colo": notAStarter, "del": notAStarter, "ga": notAStarter, "ind": notAStarter, "kan": notAStarter,
	"ky": notAStarter, "la": notAStarter, "md": notAStarter, "minn": notAStarter, "miss": notAStarter, "mo": notAStarter, "mont": notAStarter, "neb": notAStarter,
	"nev": notAStarter, "okla": notAStarter, "ore": notAStarter, "tenn": notAStarter, "tex": notAStarter, "vt": notAStarter, "wash": notAStarter, "wis": notAStarter, "wyo": notAStarter,
	"ont": notAStarter, "que": notAStarter, "bn": notAStarter, "mln": notAStarter, "bln": notAStarter, "pct": notAStarter,
})

// starters are words that begin sentences and, with a capital, seldom go on
// with a name.
var starters = NewSet(`the a an this that these those it its he she they we i you his her their our my your there here
	in on at by for from with without after before since until during under over between among against about as if when while
	where although though because but and or so yet however meanwhile moreover furthermore also then thus still even only
	some many most several few all both each every no not one two three four five six seven eight nine ten
	what who why how which whether despite according earlier later last next today yesterday tomorrow now once
	is are was were will would can could may might should has have had do does did let such other another more less than`)

var (
	fullStop   = Intern(".")
	question   = Intern("?")
	exclaim    = Intern("!")
	ellipsis   = Intern("...")
	ellipsis1  = Intern("…")
	closers    = NewSet(`" ' '' ) ] } ” ’ »`)
	openers    = NewSet("\" ' '' `` ` ( [ { “ ‘ «")
	bracket    = Intern("[")
	unbracket  = Intern("]")
	honorifics = NewSet("inc corp co ltd jr sr plc llc bros")
)

// longest is the most tokens that a sentence has. Nobody writes so long a one:
// what goes on past it is a list or a dump, and is cut, so that no reader's work on
// one sentence grows beyond bounds.
const longest = 1000

// sentences appends the sentences of the tokens from first on, all of block b. A
// sentence may end after the tokens of stops.
func sentences(out []Sentence, tokens []Token, stops []int, first, b int) []Sentence {
	begin := first
	for _, i := range stops {
		if i < begin {
			continue // a closing mark of the last sentence
		}
		for ; i-begin >= longest; begin += longest {
			out = append(out, Sentence{begin, begin + longest, b})
		}
		after := closed(tokens, i+1)
		if after == len(tokens) {
			return append(out, Sentence{begin, after, b})
		}
		if ends(tokens, first, i, after) {
			out = append(out, Sentence{begin, after, b})
			begin = after
		}
	}
	for ; len(tokens)-begin > longest; begin += longest {
		out = append(out, Sentence{begin, begin + longest, b})
	}
	if begin < len(tokens) {
		out = append(out, Sentence{begin, len(tokens), b})
	}
	return out
}

// closed is where the closing marks end that stand from token i on, and the notes
// after them: [12], [citation needed].
func closed(tokens []Token, i int) int {
	for i < len(tokens) && !tokens[i].Space {
		if !closers.Has(tokens[i].Word) {
			k := note(tokens, i)
			if k == i {
				break
			}
			i = k
			continue
		}
		i++
	}
	return i
}

// note is where a note in square brackets ends that begins at token i, or i.
func note(tokens []Token, i int) int {
	if tokens[i].Word != bracket {
		return i
	}
	for k := i + 1; k < len(tokens) && k <= i+longestNote; k++ {
		if tokens[k].Word == unbracket {
			return k + 1
		}
	}
	return i
}

// longestNote is the most tokens that a note has within its brackets.
const longestNote = 3

// ends reports whether token i ends a sentence, where after is the first token
// past it and its closing marks.
func ends(tokens []Token, first, i, after int) bool {
	t := &tokens[i]
	next := after
	if !tokens[next].Space {
		return false // 3.2, huanqiu.com, Yahoo!Japan
	}
	for next < len(tokens)-1 && openers.Has(tokens[next].Word) {
		next++
	}
	n := &tokens[next]
	switch t.Word {
	case question, exclaim, ellipsis, ellipsis1:
		return n.Case != Lower
	case fullStop:
	default:
		// U.S., a.m., J.K.: the full stop is the token's own.
		return t.Kind == Letters && n.Case != Lower && (starters.Has(n.Word) && n.Capital() || next > after)
	}
	if n.Kind == Letters && n.Case == Lower {
		return after > i+1 && next > after // a quotation that begins in lower case after one that ended
	}
	if i == first || after > i+1 {
		return true
	}
	p := &tokens[i-1]
	if p.Kind == Digits && i-1 == first {
		return false // "1. The first item"
	}
	if p.Kind != Letters || t.Space {
		return true
	}
	if p.End-p.Start == 1 && p.Capital() && n.Kind == Letters {
		return starters.Has(n.Word) && i-2 >= first && tokens[i-2].Case == Lower // "vitamin C. The", but "J. Smith"
	}
	switch kind, _ := abbreviations.Get(p.Word); kind {
	case anything:
		return !p.Capital() && p.Word != vs && n.Capital() // "the rep. He": lower case is the word itself
	case aNumber:
		return n.Kind != Digits
	case notAStarter:
		if p.Case == Lower && !honorifics.Has(p.Word) && n.Capital() {
			return true
		}
		return starters.Has(n.Word) || next > after
	}
	return true
}

var vs = Intern("vs")
