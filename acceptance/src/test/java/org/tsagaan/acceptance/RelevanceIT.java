package org.tsagaan.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Whoever searches finds: the judged set over the demonstration catalogue, and a floor under it.
 */
class RelevanceIT extends BrowserTest {

    private static final double FLOOR = 90;
    private static final int LEAST_QUERIES = 150;
    private static final Pattern GAIN =
            Pattern.compile("nDCG@10 +([0-9.]+) % +over ([0-9]+) judged queries");
    private static final Pattern NOTHING =
            Pattern.compile("Queries that found nothing +([0-9]+)\\.0");

    @Test
    void theJudgedSetIsFoundWell() {
        Command measured = Command.run("bench", "relevance");
        assertThat(measured.exitCode()).as(measured.said()).isZero();
        var gain = GAIN.matcher(measured.said());
        assertThat(gain.find()).as(measured.said()).isTrue();
        assertThat(Double.parseDouble(gain.group(1)))
                .as(measured.said())
                .isGreaterThanOrEqualTo(FLOOR);
        assertThat(Integer.parseInt(gain.group(2))).isGreaterThanOrEqualTo(LEAST_QUERIES);
        var nothing = NOTHING.matcher(measured.said());
        assertThat(nothing.find()).as(measured.said()).isTrue();
        assertThat(nothing.group(1)).as(measured.said()).isEqualTo("0");
    }
}
