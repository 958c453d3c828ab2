package dev.wirelint.analysis.amounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.wirelint.analysis.amounts.Numerals.Numeral;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,200 boats | 1,200 | 1200",
                "1,50,000 voters | 1,50,000 | 150000",
                "25.000 marchers | 25.000 | 25000",
                "3.7 million tonnes | 3.7 million | 3700000",
                "3.7bn litres | 3.7bn | 3700000000",
                "40k seats | 40k | 40000",
                "2 lakh homes | 2 lakh | 200000",
                "twenty-two men | twenty-two | 22",
                "two dozen cars | two dozen | 24",
                "half a dozen cars | half a dozen | 6",
                "half a million people | half a million | 500000",
                "a hundred marchers | a hundred | 100",
                "a hundred and fifty marchers | a hundred and fifty | 150",
                "two hundred and three marchers | two hundred and three | 203",
                "two hundred thousand people | two hundred thousand | 200000",
                "two hundred and fifty thousand people | two hundred and fifty thousand | 250000",
                "three thousand four hundred sheep | three thousand four hundred | 3400",
                "two million three hundred thousand votes | two million three hundred thousand | 2300000",
                "two thousand and five sheep | two thousand and five | 2005",
                "two-and-a-half times | two-and-a-half | 2.5",
                "two and a half million votes | two and a half million | 2500000",
                "twelve hundred sheep | twelve hundred | 1200",
                "dozens of cars | dozens | 12",
                "tens of thousands of people | tens of thousands | 10000",
                "hundreds of millions of dollars | hundreds of millions | 100000000",
            })
    void readsTheWholeNumber(String text, String number, double value) {
        Optional<Numeral> numeral = Numerals.at(text, 0, text.length());

        assertThat(numeral.map(n -> text.substring(0, n.end()))).contains(number);
        assertThat(numeral.map(Numeral::value)).contains(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "two million three years ago | two million",
                "a hundred five years later | a hundred",
                "one hundred and two hundred | one hundred",
                "one thousand and five thousand | one thousand",
                "one hundred and two thousand | one hundred",
                "two hundred and a boy | two hundred",
                "three million and eighteen | three million",
            })
    void endsBeforeTheNext(String text, String number) {
        assertThat(Numerals.at(text, 0, text.length()).map(n -> text.substring(0, n.end())))
                .contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"boats", "10:45", "12/05/1931", "tension", "onerous", "2.5.1"})
    void readsNothingElse(String text) {
        assertThat(Numerals.at(text, 0, text.length())).isEmpty();
    }
}
