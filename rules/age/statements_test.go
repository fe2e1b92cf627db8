package age_test

import (
	"testing"

	"github.com/factlint/factlint/checker/checkertest"
	"github.com/factlint/factlint/rules/age"
)

// statements are texts of 7 May 2025 that fit, each with one in which a value was
// moved beyond what birthdays explain; and, where there is one, a third in which it
// moved within.
var statements = []checkertest.Statement{
	{"John Smith, 45, who was born in 1979, won the vote.", "John Smith, 45, who was born in 1970, won the vote.", "John Smith, 45, who was born in 1980, won the vote."},
	{"Mary Keller, 35, runs the school. She was born on 12 April 1990 in Graz.", "Mary Keller, 35, runs the school. She was born on 12 April 1980 in Graz.", ""},
	{"Mary Keller, who was born in 1943, died on Monday. She was 81.", "Mary Keller, who was born in 1943, died on Monday. She was 61.", "Mary Keller, who was born in 1944, died on Monday. She was 81."},
	{"Tom Poe, 81, died on Monday. He was born in 1943.", "Tom Poe, 81, died on Monday. He was born in 1934.", "Tom Poe, 81, died on Monday. His son Jim Poe wept. He was born in 1971."},
	{"Mary Keller, 35, runs the school. Keller was born on 12 April 1990 in Graz.", "Mary Keller, 35, runs the school. Keller was born on 12 April 1980 in Graz.", "Mary Keller, 35, runs the school. Keller was born on 20 April 1989 in Graz."},
	{"Tom Poe (born 12 May 1990) is 34 years old.", "Tom Poe (born 12 May 1990) is 43 years old.", "Tom Poe (born 1 May 1990) is 34 years old."},
	{"Anna Lindqvist, aged 17, who was born in 2007, set a record.", "Anna Lindqvist, aged 17, who was born in 1997, set a record.", "Anna Lindqvist, aged 17, who was born in 2008, set a record."},
	{"Born in 1960, Pedro Ruiz taught for years. Pedro Ruiz, 64, now paints.", "Born in 1960, Pedro Ruiz taught for years. Pedro Ruiz, 46, now paints.", "Born in 1960, Pedro Ruiz taught for years. Pedro Ruiz, 65, now paints."},
	{"The 52-year-old Tom Poe was cheered. Poe was born in 1972.", "The 52-year-old Tom Poe was cheered. Poe was born in 1982.", "The 52-year-old Tom Poe was cheered. Poe was born in 1973."},
	{"The 52-year-old singer Tom Poe was cheered. Poe, who was born in Bath in 1972, waved.", "The 52-year-old singer Tom Poe was cheered. Poe, who was born in Bath in 1927, waved.", "The 52-year-old singer Tom Poe was cheered. Poe, who was born in Bath in 1973, waved."},
	{"Mary Keller (1930-2012) was a poet. Keller died at 81.", "Mary Keller (1930-2012) was a poet. Keller died at 71.", "Mary Keller (1930-2012) was a poet. Keller died at 82."},
	{"Mary Keller (1930–2012) was a poet. Mary Keller died at the age of 82.", "Mary Keller (1930–2012) was a poet. Mary Keller died at the age of 92.", "Mary Keller (1930–2012) was a poet. Mary Keller died at the age of 81."},
	{"Mary Keller died aged 81 (1930–2012).", "Mary Keller died aged 91 (1930–2012).", "Mary Keller died aged 82 (1930–2012)."},
	{"Mary Keller died in 2012 at the age of 81. Keller was born in 1930.", "Mary Keller died in 2012 at the age of 81. Keller was born in 1920.", "Mary Keller died in 2012 at the age of 82. Keller was born in 1930."},
	{"Laura Brandt, 29, won. Later Laura Brandt, 29, spoke.", "Laura Brandt, 29, won. Later Laura Brandt, 92, spoke.", ""},
	{"Laura Brandt, 29, won. The 29-year-old Laura Brandt spoke.", "Laura Brandt, 29, won. The 27-year-old Laura Brandt spoke.", ""},
	{"Laura Brandt, 29, won. Laura Brandt, who is 29, spoke.", "Laura Brandt, 29, won. Laura Brandt, who is 30, spoke.", ""},
	{"Laura Brandt, aged 29, won. On stage Brandt, 29, spoke.", "Laura Brandt, aged 29, won. On stage Brandt, 28, spoke.", ""},
	{"The 33-year-old striker Tom Poe scored. Poe was born on 5 June 1991.", "The 33-year-old striker Tom Poe scored. Poe was born on 5 June 1981.", "The 33-year-old striker Tom Poe scored. Poe was born on 20 April 1991."},
	{"Pedro Ruiz, who was born in Lima in 1955, has retired. Pedro Ruiz, 69, paints.", "Pedro Ruiz, who was born in Lima in 1955, has retired. Pedro Ruiz, 96, paints.", "Pedro Ruiz, who was born in Lima in 1955, has retired. Pedro Ruiz, 70, paints."},
	{"Anna Lindqvist (born 1988), 36, is the new head.", "Anna Lindqvist (born 1988), 36, is the new head. Anna Lindqvist, 63, smiled.", ""},
	{"Laura Brandt died in 1999 at the age of 70. Brandt was born in 1929.", "Laura Brandt died in 1999 at the age of 70. Brandt was born in 1939.", "Laura Brandt died in 1999 at the age of 69. Brandt was born in 1929."},
	{"Laura Brandt (June 3, 1930 - May 7, 2012) was a poet. Laura Brandt died at 81.", "Laura Brandt (June 3, 1930 - May 7, 2012) was a poet. Laura Brandt died at 18.", ""},
	{"His deputy is Anna Lindqvist, 38. Anna Lindqvist, 38, waved.", "His deputy is Anna Lindqvist, 38. Anna Lindqvist, 83, waved.", ""},
	{"Pedro Ruiz is 61. In town Pedro Ruiz, 61, is known.", "Pedro Ruiz is 61. In town Pedro Ruiz, 16, is known.", ""},
	{"Pedro Ruiz, now 61, is known. Ruiz, now 61, paints.", "Pedro Ruiz, now 61, is known. Ruiz, now 51, paints.", "Pedro Ruiz, now 61, is known. Ruiz, 17, paints."},
	{"John Smith, 19, won the race. Smith (born 3 February 2006) lives here.", "John Smith, 19, won the race. Smith (born 3 February 2015) lives here.", "John Smith, 19, won the race. Smith (born 3 October 2005) lives here."},
	{"John Smith, 28, leads the party. The mayor met John Smith, 28, there.", "John Smith, 28, leads the party. The mayor met John Smith, 29, there.", ""},
	{"John Smith, 37, owns the shop. Smith was born in 1987.", "John Smith, 37, owns the shop. Smith was born in 1977.", "John Smith, 37, owns the shop. Smith was born in 1987."},
	{"John Smith, 46, wrote the book. Smith (born 3 February 1979) lives here.", "John Smith, 46, wrote the book. Smith (born 3 February 1988) lives here.", "John Smith, 46, wrote the book. Smith (born 3 October 1978) lives here."},
	{"John Smith, 55, was hurt in the crash. The mayor met John Smith, 55, there.", "John Smith, 55, was hurt in the crash. The mayor met John Smith, 56, there.", ""},
	{"John Smith, 64, signed the letter. Smith was born in 1961.", "John Smith, 64, signed the letter. Smith was born in 1951.", "John Smith, 64, signed the letter. Smith was born in 1960."},
	{"Mary Keller, 19, won the race. Keller (born 3 February 2006) lives here.", "Mary Keller, 19, won the race. Keller (born 3 February 2015) lives here.", "Mary Keller, 19, won the race. Keller (born 3 October 2005) lives here."},
	{"Mary Keller, 28, leads the party. The mayor met Mary Keller, 28, there.", "Mary Keller, 28, leads the party. The mayor met Mary Keller, 29, there.", ""},
	{"Mary Keller, 37, owns the shop. Keller was born in 1987.", "Mary Keller, 37, owns the shop. Keller was born in 1977.", "Mary Keller, 37, owns the shop. Keller was born in 1987."},
	{"Mary Keller, 46, wrote the book. Keller (born 3 February 1979) lives here.", "Mary Keller, 46, wrote the book. Keller (born 3 February 1988) lives here.", "Mary Keller, 46, wrote the book. Keller (born 3 October 1978) lives here."},
	{"Mary Keller, 55, was hurt in the crash. The mayor met Mary Keller, 55, there.", "Mary Keller, 55, was hurt in the crash. The mayor met Mary Keller, 56, there.", ""},
	{"Mary Keller, 64, signed the letter. Keller was born in 1961.", "Mary Keller, 64, signed the letter. Keller was born in 1951.", "Mary Keller, 64, signed the letter. Keller was born in 1960."},
	{"Tom Poe, 19, won the race. Poe (born 3 February 2006) lives here.", "Tom Poe, 19, won the race. Poe (born 3 February 2015) lives here.", "Tom Poe, 19, won the race. Poe (born 3 October 2005) lives here."},
	{"Tom Poe, 28, leads the party. The mayor met Tom Poe, 28, there.", "Tom Poe, 28, leads the party. The mayor met Tom Poe, 29, there.", ""},
	{"Tom Poe, 37, owns the shop. Poe was born in 1987.", "Tom Poe, 37, owns the shop. Poe was born in 1977.", "Tom Poe, 37, owns the shop. Poe was born in 1987."},
	{"Tom Poe, 46, wrote the book. Poe (born 3 February 1979) lives here.", "Tom Poe, 46, wrote the book. Poe (born 3 February 1988) lives here.", "Tom Poe, 46, wrote the book. Poe (born 3 October 1978) lives here."},
	{"Tom Poe, 55, was hurt in the crash. The mayor met Tom Poe, 55, there.", "Tom Poe, 55, was hurt in the crash. The mayor met Tom Poe, 56, there.", ""},
	{"Tom Poe, 64, signed the letter. Poe was born in 1961.", "Tom Poe, 64, signed the letter. Poe was born in 1951.", "Tom Poe, 64, signed the letter. Poe was born in 1960."},
	{"Anna Lindqvist, 19, won the race. Lindqvist (born 3 February 2006) lives here.", "Anna Lindqvist, 19, won the race. Lindqvist (born 3 February 2015) lives here.", "Anna Lindqvist, 19, won the race. Lindqvist (born 3 October 2005) lives here."},
	{"Anna Lindqvist, 28, leads the party. The mayor met Anna Lindqvist, 28, there.", "Anna Lindqvist, 28, leads the party. The mayor met Anna Lindqvist, 29, there.", ""},
	{"Anna Lindqvist, 37, owns the shop. Lindqvist was born in 1987.", "Anna Lindqvist, 37, owns the shop. Lindqvist was born in 1977.", "Anna Lindqvist, 37, owns the shop. Lindqvist was born in 1987."},
	{"Anna Lindqvist, 46, wrote the book. Lindqvist (born 3 February 1979) lives here.", "Anna Lindqvist, 46, wrote the book. Lindqvist (born 3 February 1988) lives here.", "Anna Lindqvist, 46, wrote the book. Lindqvist (born 3 October 1978) lives here."},
	{"Anna Lindqvist, 55, was hurt in the crash. The mayor met Anna Lindqvist, 55, there.", "Anna Lindqvist, 55, was hurt in the crash. The mayor met Anna Lindqvist, 56, there.", ""},
	{"Anna Lindqvist, 64, signed the letter. Lindqvist was born in 1961.", "Anna Lindqvist, 64, signed the letter. Lindqvist was born in 1951.", "Anna Lindqvist, 64, signed the letter. Lindqvist was born in 1960."},
	{"Pedro Ruiz, 19, won the race. Ruiz (born 3 February 2006) lives here.", "Pedro Ruiz, 19, won the race. Ruiz (born 3 February 2015) lives here.", "Pedro Ruiz, 19, won the race. Ruiz (born 3 October 2005) lives here."},
	{"Pedro Ruiz, 28, leads the party. The mayor met Pedro Ruiz, 28, there.", "Pedro Ruiz, 28, leads the party. The mayor met Pedro Ruiz, 29, there.", ""},
	{"Pedro Ruiz, 37, owns the shop. Ruiz was born in 1987.", "Pedro Ruiz, 37, owns the shop. Ruiz was born in 1977.", "Pedro Ruiz, 37, owns the shop. Ruiz was born in 1987."},
	{"Pedro Ruiz, 46, wrote the book. Ruiz (born 3 February 1979) lives here.", "Pedro Ruiz, 46, wrote the book. Ruiz (born 3 February 1988) lives here.", "Pedro Ruiz, 46, wrote the book. Ruiz (born 3 October 1978) lives here."},
	{"Pedro Ruiz, 55, was hurt in the crash. The mayor met Pedro Ruiz, 55, there.", "Pedro Ruiz, 55, was hurt in the crash. The mayor met Pedro Ruiz, 56, there.", ""},
	{"Pedro Ruiz, 64, signed the letter. Ruiz was born in 1961.", "Pedro Ruiz, 64, signed the letter. Ruiz was born in 1951.", "Pedro Ruiz, 64, signed the letter. Ruiz was born in 1960."},
	{"Laura Brandt, 19, won the race. Brandt (born 3 February 2006) lives here.", "Laura Brandt, 19, won the race. Brandt (born 3 February 2015) lives here.", "Laura Brandt, 19, won the race. Brandt (born 3 October 2005) lives here."},
	{"Laura Brandt, 28, leads the party. The mayor met Laura Brandt, 28, there.", "Laura Brandt, 28, leads the party. The mayor met Laura Brandt, 29, there.", ""},
	{"Laura Brandt, 37, owns the shop. Brandt was born in 1987.", "Laura Brandt, 37, owns the shop. Brandt was born in 1977.", "Laura Brandt, 37, owns the shop. Brandt was born in 1987."},
	{"Laura Brandt, 46, wrote the book. Brandt (born 3 February 1979) lives here.", "Laura Brandt, 46, wrote the book. Brandt (born 3 February 1988) lives here.", "Laura Brandt, 46, wrote the book. Brandt (born 3 October 1978) lives here."},
	{"Laura Brandt, 55, was hurt in the crash. The mayor met Laura Brandt, 55, there.", "Laura Brandt, 55, was hurt in the crash. The mayor met Laura Brandt, 56, there.", ""},
	{"Laura Brandt, 64, signed the letter. Brandt was born in 1961.", "Laura Brandt, 64, signed the letter. Brandt was born in 1951.", "Laura Brandt, 64, signed the letter. Brandt was born in 1960."},

	// The person that the article is about, by another word than the name.
	{"Sculptor Pedro Ruiz, whose figures stand in Rome, died on Monday at the age of 87. The sculptor, who was born in 1937, left two sons.", "Sculptor Pedro Ruiz, whose figures stand in Rome, died on Monday at the age of 87. The sculptor, who was born in 1927, left two sons.", "Sculptor Pedro Ruiz, whose figures stand in Rome, died on Monday at the age of 87. The sculptor, who was born in 1938, left two sons."},
	{"Pedro Ruiz, a poet and painter, died on Sunday at 91. The Chilean poet, born in 1934, wrote in French.", "Pedro Ruiz, a poet and painter, died on Sunday at 91. The Chilean poet, born in 1943, wrote in French.", "Pedro Ruiz, a poet and painter, died on Sunday at 91. The Chilean poet, born in 1933, wrote in French."},
	{"Laura Brandt, who sang in five operas, has died at the age of 79. Fans laid flowers. She was born in 1945.", "Laura Brandt, who sang in five operas, has died at the age of 79. Fans laid flowers. She was born in 1955.", "Laura Brandt, who sang in five operas, has died at the age of 79. Fans laid flowers. She was born in 1946."},
	{"Tom Poe, 45, won the vote. The veteran lawyer, who was born in 1980, thanked his voters.", "Tom Poe, 45, won the vote. The veteran lawyer, who was born in 1990, thanked his voters.", "Tom Poe, 45, won the vote. The veteran lawyer, who was born in 1979, thanked his voters."},
	{"Mary Keller, 66, runs the firm. Shares rose. The engineer, born in 1958 in Graz, took over in May.", "Mary Keller, 66, runs the firm. Shares rose. The engineer, born in 1985 in Graz, took over in May.", "Mary Keller, 66, runs the firm. Shares rose. The engineer, born in 1959 in Graz, took over in May."},
	{"Tom Poe, 70, resigned. The bishop was born in 1955.", "Tom Poe, 70, resigned. The bishop, who was born in 1965, wept.", "Tom Poe, 70, resigned. The bishop, who was born in 1954, wept."},

	// The age reached in a year.
	{"Tom Poe, who was born on May 9, 1931, spoke. When he turned 70 in 2001, a concert was held.", "Tom Poe, who was born on May 9, 1931, spoke. When he turned 80 in 2001, a concert was held.", ""},
	{"Laura Brandt (born 3 February 1940) is to sing. She turned 80 in 2020.", "Laura Brandt (born 3 February 1940) is to sing. She turned 85 in 2020.", ""},
	{"Pedro Ruiz was born in 1950. Ruiz turned 60 in March 2010.", "Pedro Ruiz was born in 1950. Ruiz turned 50 in March 2010.", ""},
	{"Anna Lindqvist was born in Bath in 1962. Friends came for her 50th birthday in 2012.", "Anna Lindqvist was born in Bath in 1962. Friends came for her 60th birthday in 2012.", ""},
	{"John Smith, who was born in 1948, plays on. He marked his 75th birthday in 2023 on stage.", "John Smith, who was born in 1948, plays on. He marked his 70th birthday in 2023 on stage.", ""},
	{"Mary Keller, 35, leads the party. Keller turned 30 in 2020.", "Mary Keller, 35, leads the party. Keller turned 40 in 2020.", "Mary Keller, 35, leads the party. Keller turned 30 in 2019."},
}

func TestStatements(t *testing.T) {
	checkertest.Statements(t, age.Rule, "PARIS, May 7, 2025 (Wire) -- ", statements)
}
