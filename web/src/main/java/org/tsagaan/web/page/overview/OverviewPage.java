package org.tsagaan.web.page.overview;

import java.util.List;
import org.tsagaan.supervision.Deadlines;
import org.tsagaan.supervision.OpenRecalls;
import org.tsagaan.supervision.Period;
import org.tsagaan.supervision.Span;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;

/**
 * The overview of those who oversee.
 *
 * @param form what was asked, with what is wrong
 * @param tiles what needs doing, in short
 * @param reviews figure of the terms of reviews
 * @param pressing the reviews themselves, what is due first on top
 * @param recalls figure of the recalls that go on
 * @param open the recalls themselves, whose term ends first on top
 */
public record OverviewPage(
        Form form,
        Period period,
        Span span,
        List<Tile> tiles,
        Figure reviews,
        List<Deadlines.Pressing> pressing,
        Figure recalls,
        List<OpenRecalls.Progress> open,
        List<Figure> inspection,
        List<Figure> failures,
        List<Figure> registrations)
        implements View {

    /**
     * One number that tells whether something has to be done.
     *
     * @param alarming whether it should be nought and is not
     * @param section where on the page it is told in full
     */
    public record Tile(String value, String label, boolean alarming, String section) {}

    @Override
    public String template() {
        return "overview/overview.jte";
    }
}
