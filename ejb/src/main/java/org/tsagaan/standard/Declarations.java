package org.tsagaan.standard;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.tsagaan.account.Person;
import org.tsagaan.account.Role;
import org.tsagaan.audit.AuditTrail;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.kernel.NotFound;
import org.tsagaan.kernel.Outcome;
import org.tsagaan.kernel.Refusal;
import org.tsagaan.kernel.Refusals;
import org.tsagaan.licensing.Producers;
import org.tsagaan.standard.adapter.StoredDeclarations;
import org.tsagaan.standard.adapter.StoredStandards;
import org.tsagaan.standard.model.BasisPolicy;
import org.tsagaan.standard.model.EditionPolicy;
import org.tsagaan.standard.model.PublicSelfDeclaration;
import org.tsagaan.standard.model.Standard;
import org.tsagaan.standard.model.StandardEdition;
import org.tsagaan.standard.model.StandardPolicy;

/**
 * Where producers declare their enterprise standards publicly, edition by edition (notice
 * 内政办发〔2022〕4号, measure 8). What is another's is not there.
 */
@Stateless
public class Declarations {

    private static final int LARGEST_PAGE = 200;

    @Inject private StoredDeclarations declarations;
    @Inject private StoredStandards standards;
    @Inject private MarketClock clock;
    @EJB private Producers producers;
    @EJB private AuditTrail audit;
    @Inject private Event<EditionsChanged> editionsChanged;

    /**
     * Declares a new standard with its first edition, in force from that one's first day on.
     *
     * @return id of the standard
     * @throws NotFound unless the person acts for the producer
     */
    public Outcome<Long> declare(Person merchant, DeclaredStandard declared) {
        enter(merchant, declared.producerId());
        String code = declared.code().strip();
        Refusals refusals =
                new Refusals()
                        .addAll(
                                StandardPolicy.againstOwn(
                                        declared.code(),
                                        declared.titleZh(),
                                        declared.titleEn(),
                                        standards.isCodeTaken(code)));
        Optional<EditionView> basis = checked(0, declared.first(), List.of(), refusals);
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        Standard standard = new Standard(declared);
        standards.add(standard);
        put(merchant, standard, declared.first(), basis.orElseThrow(), List.of());
        return Outcome.done(standard.id());
    }

    /**
     * Declares a new edition, which supersedes the one that is in force when it begins.
     *
     * @return id of the edition
     * @throws NotFound when there is no such standard of a producer the person acts for
     */
    public Outcome<Long> declareEdition(
            Person merchant, long standardId, DeclaredEdition declared) {
        DeclarationView last = readNewest(merchant, standardId);
        Standard standard = standards.lock(standardId);
        List<StandardEdition> existing = standards.listEditions(standardId);
        Refusals refusals = new Refusals();
        Optional<EditionView> basis = checked(standardId, declared, existing, refusals);
        refusals.unless(
                declared.basisId() == last.basisStandardId()
                        || basis(last.basisStandardId(), declared.effectiveFrom()).isEmpty(),
                Refusal.of("standard.other_basis", last.basisCode()).about("basis"));
        if (!refusals.isEmpty()) {
            return refusals.refuse();
        }
        return Outcome.done(put(merchant, standard, declared, basis.orElseThrow(), existing));
    }

    /**
     * Asks the regulator to file an edition that was declared without, or whose filing was
     * returned.
     *
     * @throws NotFound when there is no such edition of a producer the person acts for
     */
    public Outcome<FilingState> askFiling(Person merchant, long editionId) {
        PublicSelfDeclaration declaration =
                declarations.lock(editionId).orElseThrow(() -> new NotFound("edition"));
        DeclarationView view = declarations.findOfEdition(editionId).orElseThrow();
        enter(merchant, view.producerId());
        if (!declaration.filing().mayBecome(FilingState.ASKED)) {
            return Outcome.refused(
                    Refusal.of("standard.filing_goes_on", view.fullCode()).about("filing"));
        }
        declaration.askFiling(merchant.actor(), clock.now());
        declarations.flush();
        record(merchant, "standard.ask_filing", view.standardId(), view.fullCode());
        return Outcome.done(FilingState.ASKED);
    }

    /**
     * A page of what a producer has declared, the newest first, for who acts for it.
     *
     * @param before id of the last of the page before; empty for the first page
     * @param limit at most so many, 1 to 200
     * @throws NotFound when the person does not
     */
    public List<DeclarationView> listOwn(
            Person merchant, long producerId, OptionalLong before, int limit) {
        enter(merchant, producerId);
        return declarations.listOfProducer(
                producerId, before.orElse(Long.MAX_VALUE), Math.clamp(limit, 1, LARGEST_PAGE));
    }

    /**
     * The newest edition of a standard, for who acts for its producer.
     *
     * @throws NotFound when there is none, or the person does not
     */
    public DeclarationView readNewest(Person merchant, long standardId) {
        return declarations
                .findNewest(standardId)
                .filter(d -> merchant.actsFor(d.producerId(), Role.MERCHANT))
                .orElseThrow(() -> new NotFound("standard"));
    }

    /** How an edition was declared; empty for those that are no producer's own. */
    public Optional<DeclarationView> findDeclaration(long editionId) {
        return declarations.findOfEdition(editionId);
    }

    /** National and local standards of which an edition is in force on that day, by code. */
    public List<StandardView> listBases(LocalDate day) {
        return standards.listStandards(day).stream()
                .filter(s -> s.edition() != null && isBasis(s.kind()))
                .toList();
    }

    private void enter(Person merchant, long producerId) {
        if (!merchant.actsFor(producerId, Role.MERCHANT)
                || producers.findProducer(producerId).isEmpty()) {
            throw new NotFound("producer");
        }
    }

    private Optional<EditionView> checked(
            long standardId,
            DeclaredEdition declared,
            List<StandardEdition> existing,
            Refusals refusals) {
        refusals.addAll(EditionPolicy.against(publication(standardId, declared), existing));
        refusals.addAll(StandardPolicy.againstStart(declared.effectiveFrom(), clock.today()));
        Optional<EditionView> basis = basis(declared.basisId(), declared.effectiveFrom());
        refusals.unless(
                basis.isPresent(),
                Refusal.of("standard.no_such_basis", declared.effectiveFrom()).about("basis"));
        basis.ifPresent(b -> refusals.addAll(BasisPolicy.against(declared.items(), b)));
        return basis;
    }

    private long put(
            Person merchant,
            Standard standard,
            DeclaredEdition declared,
            EditionView basis,
            List<StandardEdition> existing) {
        EditionPublication publication =
                new EditionPublication(
                        standard.id(),
                        declared.edition(),
                        declared.effectiveFrom(),
                        null,
                        BasisPolicy.sourced(declared.items(), basis));
        StandardEdition edition = standards.add(publication, existing);
        declarations.add(
                new PublicSelfDeclaration(
                        edition.id(),
                        basis.id(),
                        declared.asksFiling(),
                        merchant.actor(),
                        clock.now()));
        record(
                merchant,
                "standard.declare",
                standard.id(),
                standard.code() + '-' + edition.edition());
        editionsChanged.fire(new EditionsChanged(standard.id()));
        return edition.id();
    }

    private Optional<EditionView> basis(long standardId, LocalDate day) {
        return Refusals.isUsable(day)
                ? standards.findEditionFor(standardId, day).filter(e -> isBasis(e.kind()))
                : Optional.empty();
    }

    private static EditionPublication publication(long standardId, DeclaredEdition declared) {
        return new EditionPublication(
                standardId, declared.edition(), declared.effectiveFrom(), null, declared.items());
    }

    private static boolean isBasis(StandardKind kind) {
        return kind == StandardKind.NATIONAL || kind == StandardKind.LOCAL;
    }

    private void record(Person merchant, String action, long standardId, String code) {
        audit.record(merchant.actor(), action, "standard", standardId, "", Map.of("code", code));
    }
}
