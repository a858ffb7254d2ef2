package org.tsagaan.standard;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.Grounds;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.kernel.UniqueNames;
import org.tsagaan.standard.adapter.StoredDeclarations;
import org.tsagaan.standard.adapter.StoredStandards;
import org.tsagaan.standard.model.EditionPolicy;
import org.tsagaan.standard.model.PublicSelfDeclaration;
import org.tsagaan.standard.model.StandardPolicy;

/**
 * Where the region's regulator enters national, local and group standards, and files what producers
 * declared. For everybody else it is not there.
 */
@Stateless
public class StandardDesk {

    private static final int LARGEST_PAGE = 200;
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_REASON = 500;

    @Inject private StoredStandards stored;
    @Inject private StoredDeclarations declarations;
    @Inject private UniqueNames uniqueNames;
    @Inject private MarketClock clock;
    @EJB private Standards standards;
    @EJB private AuditTrail audit;

    /**
     * Lets in who keeps the registry.
     *
     * @throws NotFound when the person does not
     */
    public void enter(Person official) {
        if (!official.holds(Role.REGULATOR)) {
            throw new NotFound("standard");
        }
    }

    /**
     * Enters a standard with its first edition.
     *
     * @param first that edition, of whatever standard it says it is
     * @return id of the standard
     * @throws NotFound when the person may not
     */
    public Outcome<Long> publish(
            Person official, StandardPublication publication, EditionPublication first) {
        enter(official);
        Refusals refusals =
                new Refusals()
                        .addAll(
                                StandardPolicy.against(
                                        publication,
                                        stored.isCodeTaken(publication.code().strip())))
                        .addAll(StandardPolicy.againstEntry(publication))
                        .addAll(EditionPolicy.against(first, List.of()));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        return switch (standards.publish(official, publication)) {
            case Outcome.Done<Long>(Long id) -> {
                standards.addEdition(official, first.of(id)).orBroken();
                yield Outcome.done(id);
            }
            case Outcome.Refused<Long> refused -> refused;
        };
    }

    /**
     * Enters a further edition.
     *
     * @return its id
     * @throws NotFound when there is no such standard, or the person may not
     */
    public Outcome<Long> addEdition(Person official, EditionPublication publication) {
        enter(official);
        return standards.addEdition(official, publication);
    }

    /**
     * Ends the edition in force without another.
     *
     * @param day first production date it no longer applies to
     * @return id of the edition
     * @throws NotFound when there is no such standard, or the person may not
     */
    public Outcome<Long> lapse(Person official, long standardId, LocalDate day) {
        enter(official);
        return standards.lapse(official, standardId, day);
    }

    /**
     * A page of the declared editions whose filing is asked for, the oldest first.
     *
     * @param after id of the last of the page before; empty for the first page
     * @param limit at most so many, 1 to 200
     * @throws NotFound when the person may not
     */
    public List<DeclarationView> listAsked(Person official, OptionalLong after, int limit) {
        enter(official);
        return declarations.listAsked(after.orElse(0), Math.clamp(limit, 1, LARGEST_PAGE));
    }

    /**
     * Files a declared edition under a number, as its producer asked.
     *
     * @throws NotFound when there is no such edition, or the person may not
     */
    public Outcome<FilingState> file(Person official, long editionId, String number) {
        enter(official);
        PublicSelfDeclaration declaration = locked(editionId);
        String asked = number.strip();
        Refusals refusals = new Refusals().needsText("number", number, LONGEST_NUMBER);
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        uniqueNames.claim("standard.filing", asked);
        refusals.unless(
                !declarations.isNumberTaken(asked),
                Refusal.of("standard.filing_number_taken", asked).about("number"));
        return decided(official, declaration, FilingState.FILED, asked, refusals);
    }

    /**
     * Returns it unfiled; it stays declared.
     *
     * @param reason why, for its producer
     * @throws NotFound when there is no such edition, or the person may not
     */
    public Outcome<FilingState> giveBack(Person official, long editionId, String reason) {
        enter(official);
        PublicSelfDeclaration declaration = locked(editionId);
        Refusals refusals = new Refusals().needsText("reason", reason, LONGEST_REASON);
        return decided(official, declaration, FilingState.RETURNED, reason.strip(), refusals);
    }

    private Outcome<FilingState> decided(
            Person official,
            PublicSelfDeclaration declaration,
            FilingState next,
            String words,
            Refusals refusals) {
        refusals.unless(
                declaration.filing().mayBecome(next),
                Refusal.of("standard.no_filing_asked").because(Grounds.NOTICE_MEASURE_8));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        if (next == FilingState.FILED) {
            declaration.file(words, official.actor(), clock.now());
        } else {
            declaration.giveBack(words, official.actor(), clock.now());
        }
        declarations.flush();
        DeclarationView view = declarations.findOfEdition(declaration.editionId()).orElseThrow();
        audit.record(
                official.actor(),
                next == FilingState.FILED ? "standard.file" : "standard.return_filing",
                "standard",
                view.standardId(),
                next == FilingState.FILED ? "" : words,
                Map.of("code", view.fullCode(), "number", next == FilingState.FILED ? words : ""));
        return Outcome.done(next);
    }

    private PublicSelfDeclaration locked(long editionId) {
        return declarations.lock(editionId).orElseThrow(() -> new NotFound("edition"));
    }
}
