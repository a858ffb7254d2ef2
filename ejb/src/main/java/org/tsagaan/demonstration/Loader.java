package org.tsagaan.demonstration;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tsagaan.demonstration.adapter.Loaded;
import org.tsagaan.demonstration.adapter.ProgressRows;
import org.tsagaan.demonstration.adapter.SoleLoader;
import org.tsagaan.demonstration.model.Calendar;
import org.tsagaan.demonstration.model.Plan;
import org.tsagaan.kernel.MarketClock;
import org.tsagaan.payment.PaymentDesk;

/**
 * Fills an empty database with demonstration data while the market is open already, when {@code
 * market.demonstration} says so. What a kill interrupts is taken up at the next start, by whichever
 * instance comes first; units that are done are not done again.
 */
@Singleton
@Startup
@DependsOn("Schema")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Loader {

    private static final Logger LOG = System.getLogger(Loader.class.getName());
    private static final long SOON = 500;
    private static final long AGAIN = 20_000;

    @Inject
    @ConfigProperty(name = "market.demonstration", defaultValue = "false")
    private boolean wanted;

    @Resource private TimerService timers;

    @EJB private ProgressRows progress;
    @Inject private SoleLoader sole;
    @EJB private Units units;
    @Inject private Loaded loaded;
    @EJB private PaymentDesk payments;
    @Inject private MarketClock clock;
    @Inject private PeopleStep people;
    @Inject private StandardsStep standards;
    @Inject private PapersStep papers;
    @Inject private GoodsStep goods;
    @Inject private OffersStep offers;
    @Inject private YearStep year;
    @Inject private ApplicationsStep applications;
    @Inject private InspectionsStep inspections;
    @Inject private ReviewsStep reviews;
    @Inject private MarksStep marks;
    @Inject private QuestionsStep questions;
    @Inject private DeclarationsStep declarations;
    @Inject private SupplyStep supply;
    @Inject private SavedSearchesStep savedSearches;
    @Inject private StorefrontsStep storefronts;
    @Inject private PickUpsStep pickUps;
    @Inject private SearchWordsStep searchWords;

    private volatile boolean stopping;

    /** The steps are noted before anybody can ask how far they are. */
    @PostConstruct
    void begin() {
        if (!wanted) {
            return;
        }
        if (!payments.isSimulated()) {
            LOG.log(Level.ERROR, "No demonstration data is loaded where payments are real");
            return;
        }
        Plan plan = plan();
        Map<String, Integer> totals = new LinkedHashMap<>();
        steps().forEach(step -> totals.put(step.title(), step.units(plan)));
        progress.begin(totals);
        if (!progress.unfinished().isEmpty()) {
            timers.createIntervalTimer(SOON, AGAIN, new TimerConfig(null, false));
        }
    }

    @PreDestroy
    void end() {
        stopping = true;
    }

    /**
     * The application is up: everything is loaded through it. Comes again until it is done, so that
     * what failed is tried again and what another instance left is finished.
     */
    @Timeout
    void load(Timer timer) {
        if (progress.unfinished().isEmpty()) {
            timer.cancel();
        } else {
            sole.alone(this::tryLoading);
        }
    }

    private void tryLoading() {
        try {
            loadAll();
        } catch (RuntimeException failed) {
            LOG.log(Level.ERROR, "Demonstration data could not be loaded yet", failed);
        }
    }

    private void loadAll() {
        Plan plan = plan();
        for (Step step : steps()) {
            Integer done = progress.unfinished().get(step.title());
            if (done == null) {
                continue;
            }
            int total = step.units(plan);
            for (int unit = done; unit < total && !stopping; unit++) {
                units.load(step, plan, unit);
            }
        }
    }

    private List<Step> steps() {
        return List.of(
                people,
                standards,
                papers,
                goods,
                offers,
                year,
                applications,
                inspections,
                reviews,
                marks,
                questions,
                declarations,
                supply,
                savedSearches,
                storefronts,
                pickUps,
                searchWords);
    }

    /** A loading that was interrupted keeps the day on which it began. */
    private Plan plan() {
        return new Plan(
                loaded.findFoundingDay()
                        .map(Calendar::foundedOn)
                        .orElseGet(() -> new Calendar(clock.today())));
    }
}
