package org.tsagaan.local.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.OptionalDouble;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class BarChartTest {
    private static final BarChart CHART = chart(OptionalDouble.empty());

    private static BarChart chart(OptionalDouble ceiling) {
        return new BarChart(
                "Answers",
                "ms",
                List.of("ours", "theirs"),
                List.of(
                        new BarChart.Group("few", "100", List.of(2.0, 4.0)),
                        new BarChart.Group("many", "1,000", List.of(8.0, 16.0))),
                OptionalDouble.of(4),
                ceiling);
    }

    @Test
    void everyBarSaysItsValueAndIsAsHighAsIt() throws Exception {
        Document svg = read(CHART.svg());
        assertThat(svg.getDocumentElement().getTextContent())
                .contains(
                        "Answers", "2.00 ms", "4.00 ms", "8.00 ms", "16 ms", "few", "many",
                        "1,000");
        assertThat(height(svg, 3) / height(svg, 6)).isBetween(0.12, 0.13);
    }

    @Test
    void theAimIsALineWithItsValue() throws Exception {
        Element line = (Element) read(CHART.svg()).getElementsByTagName("path").item(0);
        assertThat(line.getNextSibling().getTextContent()).isEqualTo("aim 4.00 ms");
    }

    @Test
    void aBarBeyondTheCeilingIsCutThereAndStillSaysItsValue() throws Exception {
        Document svg = read(chart(OptionalDouble.of(8)).svg());
        assertThat(height(svg, 6)).isEqualTo(height(svg, 5));
        assertThat(svg.getDocumentElement().getTextContent()).contains("8.00 ms", "16 ms");
        int lineAndCut = 2;
        assertThat(svg.getElementsByTagName("path").getLength()).isEqualTo(lineAndCut);
    }

    /** The background and the two of the legend come before the bars. */
    private static double height(Document svg, int rectangle) {
        Element bar = (Element) svg.getElementsByTagName("rect").item(rectangle);
        return Double.parseDouble(bar.getAttribute("height"));
    }

    private static Document read(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }
}
