package org.tsagaan.web.paper;

import java.util.Objects;
import org.tsagaan.inspection.ReportView;
import org.tsagaan.traceability.LotView;
import org.tsagaan.web.frame.PageContext;
import org.tsagaan.web.frame.Rendering;
import org.tsagaan.web.frame.View;

/**
 * The certificate of a signed report, in Chinese, with a code that leads to the page where it is
 * verified.
 *
 * @param address where it is verified
 */
public record ReportCertificate(ReportView report, LotView lot, String address) implements View {

    /** Goods whose GTIN begins so are examples of GS1. */
    private static final String EXAMPLE_PREFIX = "952";

    @Override
    public String template() {
        return "paper/certificate.jte";
    }

    /** Whether the goods are made up for the demonstration, which the paper must then say. */
    public boolean isDemonstration() {
        return lot.gtin().digits().startsWith(EXAMPLE_PREFIX);
    }

    /** The printed paper. */
    public byte[] print(PageContext page) {
        return PdfPrinting.print(
                Rendering.render(this, page),
                page.text("paper.report", report.number()),
                report.id(),
                Objects.requireNonNull(report.signedAt(), "signed"),
                address);
    }
}
