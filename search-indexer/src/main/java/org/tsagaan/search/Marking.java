package org.tsagaan.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tsagaan.listing.WordReading;
import org.tsagaan.reading.Sought;
import org.tsagaan.search.query.Synonyms;

/** Says where in texts stands what was sought, without asking anybody. */
@ApplicationScoped
public class Marking implements WordReading {

    private static final Pattern BLANK = Pattern.compile("\\s+");

    @Inject private Synonyms synonyms;

    /** What was typed, with the other names under which it is found. */
    public Sought of(String typed) {
        return Sought.of(typed, synonyms.of(typed));
    }

    @Override
    public Predicate<Collection<String>> allStandIn(String words) {
        List<Sought> each =
                BLANK.splitAsStream(words).filter(w -> !w.isEmpty()).map(this::of).toList();
        return names -> each.stream().allMatch(sought -> standsIn(sought, names));
    }

    private static boolean standsIn(Sought sought, Collection<String> names) {
        return names.stream().anyMatch(name -> !sought.in(name).isEmpty());
    }
}
