package org.tsagaan.monitoring;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.util.Arrays;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.outbox.Consumer;
import org.tsagaan.outbox.Outbox;
import org.tsagaan.payment.OpenQuestions;

/** What who runs the market sees of it: the same as {@link Figures}, and why something is stuck. */
@Stateless
public class Operations {

    private static final int SHOWN = 20;

    @EJB private Outbox outbox;
    @EJB private OpenQuestions questions;

    /**
     * How the market stands now.
     *
     * @throws NotFound when the person does not run the market
     */
    public MarketStanding read(Person operator) {
        if (!operator.holds(Role.OPERATOR)) {
            throw new NotFound("operations");
        }
        return new MarketStanding(
                Arrays.stream(Consumer.values())
                        .map(consumer -> new ConsumerLag(consumer, outbox.lag(consumer)))
                        .toList(),
                questions.countUnknown(),
                outbox.listStuck(SHOWN));
    }
}
