package org.tsagaan.web.page.park;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.tsagaan.account.Divisions;
import org.tsagaan.account.Person;
import org.tsagaan.inspection.LaboratoryView;
import org.tsagaan.inspection.ParkLaboratories;
import org.tsagaan.licensing.ParkView;
import org.tsagaan.licensing.Parks;
import org.tsagaan.licensing.Producers;
import org.tsagaan.licensing.RegisterEntry;
import org.tsagaan.licensing.RegisterFilter;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.ReaderLanguage;
import org.tsagaan.web.page.Form;
import org.tsagaan.web.page.component.Choice;

/** Gathers what the desk of parks shows. */
@ApplicationScoped
public class KeptParks {

    private static final int PAGE = 30;

    @EJB private Parks parks;
    @EJB private ParkLaboratories laboratories;
    @EJB private Producers producers;
    @EJB private Divisions divisions;

    ParkDeskPage list(Form form, long after, HttpServletRequest request) {
        Language language = ReaderLanguage.of(request);
        List<ParkView> found = parks.list("", after, PAGE + 1);
        List<ParkView> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new ParkDeskPage(
                form,
                shown.stream().map(p -> ParkCard.of(p, "/desk/parks/", language)).toList(),
                divisions.listDivisions().stream()
                        .map(
                                d ->
                                        new Choice(
                                                d.code(),
                                                language == Language.ZH ? d.nameZh() : d.nameEn()))
                        .toList(),
                found.size() > PAGE ? "/desk/parks?after=" + shown.getLast().id() : null);
    }

    KeptParkPage one(Person official, long id, Form form, long after, HttpServletRequest request) {
        Language language = ReaderLanguage.of(request);
        ParkView park = parks.read(id);
        List<RegisterEntry> found =
                producers.listRegister(RegisterFilter.tenantsOf(id), after, PAGE + 1);
        List<RegisterEntry> shown = found.subList(0, Math.min(PAGE, found.size()));
        return new KeptParkPage(
                park,
                form.typed().containsKey("latitude") ? form : described(form, park),
                laboratories.find(id).map(l -> called(l, language)).orElse(""),
                laboratories.listUnnamed(official).stream()
                        .map(l -> new Choice(String.valueOf(l.id()), called(l, language)))
                        .toList(),
                shown,
                found.size() > PAGE
                        ? "/desk/parks/" + id + "?after=" + shown.getLast().producerId()
                        : null);
    }

    /** The form as it stands in the register, while nobody has typed into it. */
    private static Form described(Form form, ParkView park) {
        return form.with("storyZh", park.story().zh())
                .with("storyEn", park.story().en())
                .with("latitude", degrees(park.position().latitude()))
                .with("longitude", degrees(park.position().longitude()))
                .with("version", String.valueOf(park.version()));
    }

    private static String called(LaboratoryView laboratory, Language language) {
        return language == Language.ZH
                ? laboratory.nameZh() + " · " + laboratory.divisionZh()
                : laboratory.nameEn() + " · " + laboratory.divisionEn();
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
