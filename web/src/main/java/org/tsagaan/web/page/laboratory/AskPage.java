package org.tsagaan.web.page.laboratory;

import java.util.List;
import org.tsagaan.inspection.LaboratoryProposal;
import org.tsagaan.inspection.ReportView;
import org.tsagaan.traceability.LotView;
import org.tsagaan.web.frame.View;
import org.tsagaan.web.page.Form;

/**
 * Asking for the inspection of a lot.
 *
 * @param supervisory whether an official has it sampled
 * @param failed signed reports on which it failed, which could be tested again
 */
public record AskPage(
        LotView lot,
        boolean supervisory,
        List<LaboratoryProposal> proposals,
        List<ReportView> failed,
        Form form)
        implements View {

    public AskPage {
        proposals = List.copyOf(proposals);
        failed = List.copyOf(failed);
    }

    @Override
    public String template() {
        return "laboratory/ask.jte";
    }
}
