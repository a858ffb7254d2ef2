package org.tsagaan.web.page.park;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tsagaan.licensing.RegisterEntry;
import org.tsagaan.licensing.Standing;
import org.tsagaan.web.frame.Language;
import org.tsagaan.web.frame.Messages;
import org.tsagaan.web.page.component.Cell;
import org.tsagaan.web.page.component.Table;

/** What a park's page lists, in the reader's language. */
final class ParkTables {

    private ParkTables() {}

    /** Tenants with their newest papers, and the way to each and to its storefront. */
    static Table tenants(List<RegisterEntry> tenants, Map<Long, String> slugs, Language language) {
        Messages messages = Messages.in(language);
        return new Table(
                messages.text("park.tenants-caption"),
                headings(messages, "tenant", "kind", "number", "standing", "store"),
                tenants.stream().map(t -> tenant(t, slugs, language)).toList());
    }

    private static List<Cell> tenant(
            RegisterEntry tenant, Map<Long, String> slugs, Language language) {
        Messages messages = Messages.in(language);
        Standing standing = tenant.standing();
        LocalDate until = tenant.validUntil();
        return List.of(
                Cell.link(
                        language == Language.ZH ? tenant.nameZh() : tenant.nameEn(),
                        "/producers/" + tenant.producerId()),
                Cell.text(messages.text("licensing.ProducerKind." + tenant.kind())),
                Cell.text(
                        Optional.ofNullable(tenant.number())
                                .orElseGet(() -> messages.text("seller.no-authorisation"))),
                Cell.text(
                        standing == null || until == null
                                ? "—"
                                : messages.text(
                                        "park.stands",
                                        messages.text("seller.standing." + standing),
                                        until)),
                Optional.ofNullable(slugs.get(tenant.producerId()))
                        .map(slug -> Cell.link(messages.text("park.to-store"), "/stores/" + slug))
                        .orElseGet(() -> Cell.text("—")));
    }

    private static List<String> headings(Messages messages, String... names) {
        return List.of(names).stream().map(n -> messages.text("park.heading." + n)).toList();
    }
}
