package impossible

import "github.com/factlint/factlint/checker/text"

var (
	open  = text.Intern("(")
	in    = text.Intern("in")
	on    = text.Intern("on")
	since = text.Intern("since")
	may   = text.Intern("may")
	stop  = text.Intern(".")

	coins    = text.NewSet("$ £ €")
	scales   = text.NewSet("million billion trillion mln bln thousand")
	percents = text.NewSet("percent % pct")
	counted  = text.NewSet(`people inhabitants residents jobs workers troops soldiers homes houses households votes voters students pupils men women children members
		employees copies tonnes tons barrels shares acres hectares refugees spectators fans patients cases deaths tickets vehicles cars`)
	joins  = text.NewSet("and or to in at on by for from of")
	months = text.NewSet(`january february march april may june july august september october november december
		jan feb mar apr jun jul aug sep sept oct nov dec no nos page pages line lines verse chapter articles sections rules`)

	// modern are words of what there was not before the year 1800.
	modern = text.NewSet(`cup championship championships olympics olympic medal medals league playoffs playoff season super
		airline airlines aircraft airplane flight computer computers software internet nuclear reactor unemployment telephone electricity
		senator congressman presidential shares stock oscar oscars nba nfl fifa uefa grand prix marathon`)
	// old are words of articles that tell of other ages.
	old = text.NewSet(`century centuries medieval ancient king queen kings emperor emperors sultan dynasty church cathedral abbey monastery monks castle pope
		archaeologists archaeologist historians historian renaissance crusade crusades conquest manuscript viking vikings saint palace tomb
		ottoman roman empire colonial settlers pilgrims shakespeare leonardo columbus galileo michelangelo tudor shogun samurai museum antique`)
	happened = text.NewSet(`died killed arrested born won lost founded established joined married became elected appointed graduated published
		moved retired bought acquired launched opened built completed started convicted sentenced resigned divorced emigrated captured seized ended
		began took came went was were`)
	planned = text.NewSet(`will would to be if may might could should due until by scheduled planned set expected slated deadline effective next till through whoever anyone
		expires expired valid hypothetical imagine fictional novel film story forecast forecasts projected estimated maturing matures mature bonds notes bond note loan
		expects expect plans plan target targets hopes goal model scenario says predict predicted predicts contract lease option futures series game book show movie
		play drama comedy future before`)
	dying   = text.NewSet("died")
	aYearOn = text.NewSet("anniversary memorial year years ago last since late would will if when memory born")
)
