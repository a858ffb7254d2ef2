package org.tsagaan.sellability.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.tsagaan.kernel.ChinaTime;
import org.tsagaan.kernel.Validity;
import org.tsagaan.sellability.SaleTerms;
import org.tsagaan.sellability.model.SaleFacts.AuthorisationFact;

/** Facts, terms and instants of one year, drawn from a seed: often sellable, at times not. */
final class RandomFacts {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 366;

    private final Random random;

    RandomFacts(long seed) {
        random = new Random(seed);
    }

    SaleFacts facts() {
        LocalDate produced = day();
        return Facts.good()
                .authorisations(
                        IntStream.range(0, 1 + random.nextInt(4))
                                .mapToObj(i -> document())
                                .toArray(AuthorisationFact[]::new))
                .lot(produced, produced.plusDays(random.nextInt(200)))
                .seller(Facts.store(validities(), validities()))
                .facts();
    }

    private AuthorisationFact document() {
        String state = random.nextInt(8) == 0 ? "REVOKED" : "IN_FORCE";
        return Facts.registration(state, validity(), random.nextInt(8) != 0);
    }

    private List<Validity> validities() {
        return IntStream.range(0, 1 + random.nextInt(4)).mapToObj(i -> validity()).toList();
    }

    /** Half of them end where a quarter ends and begin where one begins: chains without gaps. */
    private Validity validity() {
        if (random.nextBoolean()) {
            LocalDate from = NEW_YEAR.plusMonths(3L * random.nextInt(4));
            return new Validity(from, from.plusMonths(3L * (1 + random.nextInt(3))).minusDays(1));
        }
        LocalDate from = day();
        return new Validity(from, from.plusDays(random.nextInt(250)));
    }

    SaleTerms terms() {
        return Facts.RETAIL.withRemainingLife(random.nextInt(3) == 0 ? random.nextInt(101) : 0);
    }

    /** From two weeks before the lot's production to half a year after it. */
    Instant instantNear(SaleFacts facts) {
        Instant produced = ChinaTime.startOf(facts.lot().producedOn());
        return produced.plusSeconds(random.nextLong(-14 * 86_400L, 183 * 86_400L));
    }

    private LocalDate day() {
        return NEW_YEAR.plusDays(random.nextInt(DAYS));
    }
}
