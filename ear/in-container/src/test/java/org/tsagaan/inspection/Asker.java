package org.tsagaan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.tsagaan.kernel.MarketClock;

/** Asks for inspections, and knows what a laboratory may find. */
@ApplicationScoped
public class Asker {

    static final String DIVISION = "152528";
    static final List<TypedResult> GOOD =
            List.of(
                    new TypedResult("lead", List.of("<0.05")),
                    new TypedResult("salmonella", List.of("ND", "ND")));
    static final List<TypedResult> TOO_MUCH_LEAD =
            List.of(
                    new TypedResult("lead", List.of("0.3")),
                    new TypedResult("salmonella", List.of("ND", "ND")));

    @Inject private InspectionRequests requests;
    @Inject private MarketClock clock;

    long ask(Bench.Scene asker, long which, Payer payer) {
        return requests.ask(asker.merchant(), asked(asker, which, payer)).orBroken();
    }

    static InspectionAsked asked(Bench.Scene asker, long which, Payer payer) {
        return new InspectionAsked(which, asker.laboratoryId(), payer, null);
    }

    /** A sample of which there is no photograph. */
    static SampleReceipt sealed(String seal, String note) {
        return new SampleReceipt(seal, note, List.of());
    }

    ResultsEntry entry(long request, List<TypedResult> results) {
        LocalDate today = clock.today();
        return new ResultsEntry("DEMO-Q-" + request, today, today, results);
    }
}
