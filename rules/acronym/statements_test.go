package acronym_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/factlint/factlint/checker"
	"github.com/factlint/factlint/checker/source"
	"github.com/factlint/factlint/rules/acronym"
)

// bodies are names with their acronym and with one that does not fit.
var bodies = [][3]string{
	{"World Health Organization", "WHO", "WTO"},
	{"World Trade Organisation", "WTO", "WHO"},
	{"World Meteorological Organization", "WMO", "WHO"},
	{"International Monetary Fund", "IMF", "IFM"},
	{"International Atomic Energy Agency", "IAEA", "IEAE"},
	{"International Criminal Court", "ICC", "ICJ"},
	{"International Court of Justice", "ICJ", "ICC"},
	{"International Labour Organization", "ILO", "IOL"},
	{"International Olympic Committee", "IOC", "ICO"},
	{"International Maritime Organization", "IMO", "IMF"},
	{"Food and Agriculture Organization", "FAO", "FOA"},
	{"World Food Programme", "WFP", "WFO"},
	{"World Anti-Doping Agency", "WADA", "WDAA"},
	{"European Space Agency", "ESA", "EAS"},
	{"European Medicines Agency", "EMA", "ESA"},
	{"Federal Bureau of Investigation", "FBI", "FIB"},
	{"Central Intelligence Agency", "CIA", "CAI"},
	{"National Security Agency", "NSA", "NAS"},
	{"Food and Drug Administration", "FDA", "FAD"},
	{"Federal Aviation Administration", "FAA", "FDA"},
	{"Environmental Protection Agency", "EPA", "EPC"},
	{"Federal Trade Commission", "FTC", "FCC"},
	{"Federal Communications Commission", "FCC", "FTC"},
	{"Federal Emergency Management Agency", "FEMA", "FMEA"},
	{"National Transportation Safety Board", "NTSB", "NSTB"},
	{"Securities and Exchange Commission", "SEC", "SCE"},
	{"Harbour Safety Commission", "HSC", "HSB"},
	{"Norrby Water Supply Authority", "NWSA", "NWTA"},
	{"Ardenport Transport Authority", "ATA", "ATB"},
	{"National Weather Service", "NWS", "NSW"},
	{"Coastal Fisheries Council", "CFC", "CFS"},
	{"Island Ferry Association", "IFA", "IAF"},
	{"River Pollution Control Board", "RPCB", "RCPB"},
	{"Office of Rail Safety Department", "ORSD", "ORDS"},
	{"Central Election Commission", "CEC", "CEE"},
	{"National Statistics Bureau", "NSB", "NBS"},
	{"Norrby Cancer Research Institute", "NCRI", "NCRT"},
	{"Royal Society of Bakers Association", "RSBA", "RBSA"},
	{"Asian Development Bank Institute", "ADBI", "ADIB"},
	{"Southern Football Association", "SFA", "SAF"},
	{"Nordic Shipping Federation", "NSF", "NFS"},
	{"Mountain Rescue Service", "MRS", "MRC"},
	{"Consumer Protection Bureau", "CPB", "CBP"},
	{"Broadcasting Standards Authority", "BSA", "BAS"},
	{"Civil Aviation Authority", "CAA", "CBA"},
	{"Financial Conduct Authority", "FCA", "FAC"},
	{"Independent Electoral Commission", "IEC", "ICE"},
	{"Forest Research Institute", "FRI", "FIR"},
	{"Telecommunications Regulatory Commission", "TRC", "TCR"},
	{"Medical Research Council", "MRC", "MCR"},
	{"Public Health Agency", "PHA", "PAH"},
	{"National Crime Agency", "NCA", "NAC"},
	{"Marine Accident Investigation Board", "MAIB", "MIAB"},
	{"Blue Ridge University Hospital", "BRUH", "BURH"},
	{"Nuclear Regulatory Commission", "NRC", "NCR"},
	{"Human Rights Council", "HRC", "HCR"},
	{"Customs and Border Agency", "CBA", "CBP"},
	{"Animal Welfare Foundation", "AWF", "AFW"},
	{"Regional Development Fund", "RDF", "RFD"},
	{"Postal Workers Association", "PWA", "PAW"},
	{"Deep Sea Observatory", "DSO", "DOS"},
	{"Volcano Observation Network", "VON", "VNO"},
}

func TestStatements(t *testing.T) {
	missed := 0
	for n, b := range bodies {
		story := [...]string{
			"The %s (%s) met in Norrby on Tuesday.\n\nNobody came.",
			"Nobody from the %s (%s) came to Norrby on Tuesday.",
			"In Norrby, a spokesman for the %s (%s) said that nobody came.",
		}[n%3]
		if found := check(t, fmt.Sprintf(story, b[0], b[1])); len(found) > 0 {
			t.Errorf("%s (%s): %s", b[0], b[1], found[0].Message)
		}
		if len(check(t, fmt.Sprintf(story, b[0], b[2]))) == 0 {
			missed++
			t.Logf("missed: %s (%s)", b[0], b[2])
		}
	}
	if missed*20 > len(bodies) {
		t.Errorf("%d of %d missed", missed, len(bodies))
	}
}

func check(t *testing.T, story string) []checker.Finding {
	t.Helper()
	a, err := source.Parse("draft.txt", source.Plain, []byte(story+"\n"))
	if err != nil {
		t.Fatal(err)
	}
	r, err := checker.Check(context.Background(), source.Of(a), checker.Options{Rules: []*checker.Rule{acronym.Rule}})
	if err != nil {
		t.Fatal(err)
	}
	return r.Findings
}
