package org.tsagaan.search.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.tsagaan.reading.Vocabulary;
import org.tsagaan.search.index.Away;
import org.tsagaan.search.index.Elasticsearch;

/** Finds what may have been meant by words that find nothing. */
@ApplicationScoped
public class OtherWords {

    private static final Logger LOG = Logger.getLogger(OtherWords.class.getName());

    /** Who types more than this has not mistyped a name, and each word more is looked for. */
    private static final int LONGEST = 40;

    @Inject private Elasticsearch elasticsearch;

    /**
     * Other words, of the catalogue's own names, that do find something now.
     *
     * @param text that finds nothing
     * @return empty when nothing is near it, when it consists of names that are known, or while
     *     Elasticsearch is away
     */
    public Optional<String> of(String text, Instant now) {
        try {
            return text.length() > LONGEST ? Optional.empty() : meant(text, now);
        } catch (Away away) {
            LOG.log(Level.FINE, "No other words", away);
            return Optional.empty();
        }
    }

    private Optional<String> meant(String text, Instant now) throws Away {
        var around = NearNames.around(text, now);
        List<String> names =
                NearNames.of(elasticsearch.read(client -> client.search(around, Void.class)));
        List<String> meant = new Vocabulary(names).instead(text);
        if (meant.isEmpty()) {
            return Optional.empty();
        }
        var counting = NearNames.counting(meant, now);
        return NearNames.first(
                meant, elasticsearch.read(client -> client.search(counting, Void.class)));
    }
}
