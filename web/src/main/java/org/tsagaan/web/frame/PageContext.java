package org.tsagaan.web.frame;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tsagaan.kernel.Money;

/**
 * What every page knows of its request. Made without a session.
 *
 * @param language the reader's language
 * @param person the person signed in, or null for a stranger
 * @param csrf the token for forms
 * @param cartCount units in the reader's cart
 * @param requestId the id that also stands in the log
 * @param path the address asked for
 * @param simulatedPayment whether payments are simulated, which every page must then say
 * @param assets the addresses of styles, scripts and pictures
 * @param root where the market is reached from outside, without a slash at the end
 */
public record PageContext(
        Language language,
        @Nullable SignedIn person,
        CsrfToken csrf,
        int cartCount,
        String requestId,
        RequestPath path,
        boolean simulatedPayment,
        Assets assets,
        String root) {

    /** Whether nothing of the reader shows but language and address. */
    boolean isOfAnyStranger() {
        return person == null && cartCount == 0;
    }

    /** The same with another token. */
    PageContext with(CsrfToken other) {
        return new PageContext(
                language,
                person,
                other,
                cartCount,
                requestId,
                path,
                simulatedPayment,
                assets,
                root);
    }

    /** The same for a paper in Chinese, which is of nobody's session. */
    public PageContext forChinesePaper() {
        return new PageContext(
                Language.ZH, null, csrf, 0, "", path, simulatedPayment, assets, root);
    }

    /** A sentence in the reader's language. */
    public String text(String key, Object... arguments) {
        return Messages.in(language).text(key, arguments);
    }

    /** A message in the reader's language. */
    public String text(Message message) {
        return Messages.in(language).text(message);
    }

    /** The rule behind a refusal, as the reader knows it. */
    public String ground(String code) {
        return Messages.in(language).ground(code);
    }

    /** An amount as the reader writes it. */
    public String money(Money money) {
        return Messages.in(language).money(money);
    }

    /** An instant in China's civil time, to the minute. */
    public String instant(Instant instant) {
        return Messages.in(language).instant(instant);
    }

    /** Whether the reader reads Chinese. */
    public boolean isChinese() {
        return language == Language.ZH;
    }

    /** The value of the hidden field every POST form carries. */
    public String csrfToken() {
        return csrf.value();
    }

    /** The address of an asset, with its fingerprint: {@code page.asset("tsagaan.css")}. */
    public String asset(String name) {
        return assets.address(name);
    }

    /** What the address says for a parameter; empty if nothing. */
    public String query(String name) {
        return path.parameter(name);
    }

    /** Whether this page is the one of a path, or below it. */
    public boolean isUnder(String parent) {
        return path.isUnder(parent);
    }

    /** Whether the person signed in holds a role. */
    public boolean isRole(String role) {
        var known = person;
        return known != null && known.is(role);
    }

    /** The whole address of a page or asset, for those who are elsewhere. */
    public String whole(String address) {
        return root + address;
    }

    /** The one whole address by which the others know this page in a language. */
    public String canonicalIn(Language other) {
        return whole(path.canonical().with("lang", other.code()));
    }

    /** The whole address that answers each reader in their own language. */
    public String canonicalInAny() {
        return whole(path.canonical().toString());
    }

    /** The address of this page in a language. */
    public String addressIn(Language other) {
        return path.with("lang", other.code());
    }
}
