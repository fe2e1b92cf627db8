// Package rules is the list of the rules that come with factlint.
package rules

import (
	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/rules/acronym"
	"github.com/factlint/factlint/rules/age"
	"github.com/factlint/factlint/rules/anniversary"
	"github.com/factlint/factlint/rules/calendar"
	"github.com/factlint/factlint/rules/change"
	"github.com/factlint/factlint/rules/clock"
	"github.com/factlint/factlint/rules/conversion"
	"github.com/factlint/factlint/rules/duration"
	"github.com/factlint/factlint/rules/edition"
	"github.com/factlint/factlint/rules/forecast"
	"github.com/factlint/factlint/rules/garble"
	"github.com/factlint/factlint/rules/headline"
	"github.com/factlint/factlint/rules/impossible"
	"github.com/factlint/factlint/rules/leftover"
	"github.com/factlint/factlint/rules/limit"
	"github.com/factlint/factlint/rules/magnitude"
	"github.com/factlint/factlint/rules/measure"
	"github.com/factlint/factlint/rules/meetings"
	"github.com/factlint/factlint/rules/name"
	"github.com/factlint/factlint/rules/quote"
	"github.com/factlint/factlint/rules/rank"
	"github.com/factlint/factlint/rules/record"
	"github.com/factlint/factlint/rules/roster"
	"github.com/factlint/factlint/rules/score"
	"github.com/factlint/factlint/rules/share"
	"github.com/factlint/factlint/rules/streak"
	"github.com/factlint/factlint/rules/sum"
	"github.com/factlint/factlint/rules/trade"
	"github.com/factlint/factlint/rules/twice"
	"github.com/factlint/factlint/rules/visits"
)

// All are the rules, in alphabetical order.
func All() []*checker.Rule {
	return []*checker.Rule{
		acronym.Rule,
		age.Rule,
		anniversary.Rule,
		calendar.Rule,
		change.Rule,
		clock.Rule,
		conversion.Rule,
		duration.Rule,
		edition.Rule,
		forecast.Rule,
		garble.Rule,
		headline.Rule,
		impossible.Rule,
		leftover.Rule,
		limit.Rule,
		magnitude.Rule,
		measure.Rule,
		meetings.Rule,
		name.Rule,
		quote.Rule,
		rank.Rule,
		record.Rule,
		roster.Rule,
		score.Rule,
		share.Rule,
		streak.Rule,
		sum.Rule,
		trade.Rule,
		twice.Rule,
		visits.Rule,
	}
}
