package org.tsagaan.web.page.licensing;

import java.util.List;
import org.tsagaan.licensing.AuthorisationView;
import org.tsagaan.licensing.ProducerView;
import org.tsagaan.licensing.RegisterDesk.Deed;
import org.tsagaan.licensing.Standing;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;

/** The certificates of a producer, and what an official can do to them. */
public record DeskProducerPage(ProducerView producer, List<Line> lines, Form form) implements View {

    /**
     * One certificate.
     *
     * @param mine whether the official has authority over it
     */
    public record Line(
            AuthorisationView paper, Standing standing, boolean mine, List<Deed> deeds) {}

    @Override
    public String template() {
        return "licensing/certificates.jte";
    }
}
