package org.tsagaan.web.page.licensing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tsagaan.account.Divisions;
import org.tsagaan.licensing.Parks;
import org.tsagaan.licensing.Producers;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.page.component.Choice;

/** Places and categories to choose from, in the reader's language. */
@ApplicationScoped
public class LicensingChoices {

    @EJB private Divisions divisions;
    @EJB private Producers producers;
    @EJB private Parks parks;

    List<Choice> divisions(Language language) {
        return divisions.listDivisions().stream()
                .map(d -> new Choice(d.code(), language == Language.ZH ? d.nameZh() : d.nameEn()))
                .toList();
    }

    /** Parks with where they are, those of one division together. */
    List<Choice> parks(Language language) {
        return parks.listPlaces().stream()
                .map(
                        p ->
                                new Choice(
                                        String.valueOf(p.id()),
                                        language == Language.ZH
                                                ? p.nameZh() + " · " + p.divisionZh()
                                                : p.nameEn() + " · " + p.divisionEn()))
                .toList();
    }

    List<Choice> categories(Language language) {
        return producers.listCategories().stream()
                .map(c -> new Choice(c.code(), language == Language.ZH ? c.nameZh() : c.nameEn()))
                .toList();
    }
}
