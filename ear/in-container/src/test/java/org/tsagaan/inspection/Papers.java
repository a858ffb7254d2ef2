package org.tsagaan.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import org.tsagaan.account.Person;
import org.tsagaan.licensing.AuthorisationGrant;
import org.tsagaan.licensing.AuthorisationKind;
import org.tsagaan.licensing.Authorisations;
import org.tsagaan.licensing.ProducerKind;
import org.tsagaan.licensing.ProducerRegistration;
import org.tsagaan.licensing.Producers;
import org.tsagaan.standard.EditionPublication;
import org.tsagaan.standard.StandardKind;
import org.tsagaan.standard.StandardPublication;
import org.tsagaan.standard.Standards;

/** The papers of a scene: what a workshop is registered by, and the standard that it executes. */
@ApplicationScoped
class Papers {

    @Inject private Producers producers;
    @Inject private Authorisations authorisations;
    @Inject private Standards standards;

    void register(Person regulator, long producer) {
        producers
                .register(
                        regulator,
                        new ProducerRegistration(
                                producer,
                                ProducerKind.FAMILY,
                                new ProducerRegistration.Story("", ""),
                                new ProducerRegistration.Position(42.2, 113.8)))
                .orBroken();
    }

    long authorise(Person regulator, long producer) {
        return authorisations
                .grant(
                        regulator,
                        new AuthorisationGrant(
                                producer,
                                AuthorisationKind.WORKSHOP_REGISTRATION,
                                Bench.unique("DEMO-W-"),
                                "镶黄旗市场监督管理局",
                                Bench.LONG_AGO,
                                Bench.LATER,
                                Set.of("hurood")))
                .orBroken();
    }

    long standard(Person regulator) {
        long id =
                standards
                        .publish(
                                regulator,
                                new StandardPublication(
                                        Bench.unique("DEMO-S-"),
                                        StandardKind.LOCAL,
                                        "标准",
                                        "Standard",
                                        ""))
                        .orBroken();
        standards
                .addEdition(
                        regulator,
                        new EditionPublication(
                                id, "2017", LocalDate.of(2017, 1, 1), null, Bench.items()))
                .orBroken();
        return id;
    }
}
