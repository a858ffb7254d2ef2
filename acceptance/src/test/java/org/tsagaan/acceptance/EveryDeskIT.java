package org.tsagaan.acceptance;

import com.microsoft.playwright.Page;
import java.util.List;

/** Each page of officials, sellers, buyers for shops and laboratories is for everyone, too. */
class EveryDeskIT extends JudgingTest {

    @InBothLanguages
    void ofACountysOfficer(String language) {
        judge(language, this::decide);
    }

    @InBothLanguages
    void ofTheRegion(String language) {
        judge(language, this::oversee);
    }

    @InBothLanguages
    void ofAWorkshop(String language) {
        judge(language, this::sell);
    }

    @InBothLanguages
    void ofAStore(String language) {
        judge(language, this::agree);
    }

    @InBothLanguages
    void ofWhoBuysForShops(String language) {
        judge(language, this::buy);
    }

    @InBothLanguages
    void ofALaboratory(String language) {
        judge(language, this::inspect);
    }

    @InBothLanguages
    void ofWhoRunsTheMarket(String language) {
        judge(language, this::keepOrganisations);
    }

    /** Organisations, one with who acts for it, and each form of them that is refused. */
    private void keepOrganisations(Page page, List<String> wrong) {
        signIn(page, "operator@example.test", "tsagaan-operator-demo");
        look(page, "/desk/organisations", wrong);
        look(page, "/desk/organisations?q=zzqqxx&kind=STORE", wrong);
        look(page, "/desk/organisations?kind=x", wrong);
        look(page, "/desk/organisations/new", wrong);
        PageJudge.judgeRefused(page, "register-organisation", "organisation", wrong);
        follow(page, "/desk/organisations?kind=LABORATORY", "#organisations a", wrong);
        PageJudge.judgeRefused(page, "grant", "granting a role", wrong);
        look(page, "/desk/laboratories", wrong);
    }

    private void sell(Page page, List<String> wrong) {
        signIn(page, "workshop@example.test", "tsagaan-workshop-demo");
        for (String path :
                List.of(
                        "/merchant",
                        "/merchant?state=DISPATCHED",
                        "/merchant?state=READY_FOR_PICKUP",
                        "/merchant/reviews",
                        "/merchant/questions",
                        "/merchant/marks",
                        "/merchant/supply",
                        "/merchant/products",
                        "/merchant/lots",
                        "/merchant/lots/new",
                        "/account")) {
            look(page, path, wrong);
        }
        declare(page, wrong);
        draft(page, wrong);
        keepStorefront(page, wrong);
        page.navigate(url("/merchant/lots?show=all"));
        page.locator(".parcel h2 a").first().click();
        page.waitForURL("**/lots/*");
        PageJudge.judge(page, "lot", wrong);
        page.locator("#ask-inspection").click();
        PageJudge.judge(page, "asking for an inspection", wrong);
        printLabels(page, wrong);
        recall(page, wrong);
    }

    private void buy(Page page, List<String> wrong) {
        signIn(page, "buyer@example.test", "tsagaan-buyer-demo");
        for (String path : List.of("/wholesale", "/wholesale/order", "/wholesale/orders")) {
            look(page, path, wrong);
        }
    }

    private void decide(Page page, List<String> wrong) {
        signIn(page, "county@example.test", "tsagaan-county-demo");
        look(page, "/desk/applications", wrong);
        look(page, "/desk/recalls", wrong);
        for (String state : List.of("IN_REVIEW", "APPROVED")) {
            page.navigate(url("/desk/applications?state=" + state));
            page.locator("tbody a").first().click();
            PageJudge.judge(page, "file " + state, wrong);
        }
        page.locator("a[href^='/desk/producers/']").click();
        PageJudge.judge(page, "certificates", wrong);
        look(page, "/desk/overview?period=365", wrong);
        look(page, "/desk/subsidies", wrong);
        look(page, "/desk/products", wrong);
    }

    /** The region's figures with a table open, and a period that is none. */
    private void oversee(Page page, List<String> wrong) {
        signIn(page, "regulator@example.test", "tsagaan-regulator-demo");
        look(page, "/desk/overview?period=7", wrong);
        page.navigate(url("/desk/overview?period=365"));
        page.locator("main details summary").first().click();
        PageJudge.judge(page, "overview of the region", wrong);
        keepRegistry(page, wrong);
        grant(page, wrong);
        recognise(page, wrong);
        approve(page, wrong);
        accredit(page, wrong);
        look(page, "/desk/subsidies?year=2020", wrong);
        PageJudge.judgeRefused(page, "set-subsidy", "subsidy", wrong);
        keepParks(page, wrong);
    }

    /** The desk of parks, one of them, and each of its forms that is refused. */
    private void keepParks(Page page, List<String> wrong) {
        look(page, "/desk/parks", wrong);
        page.navigate(url("/desk/parks"));
        page.locator("#register-park").click();
        page.locator("#form-problems").waitFor();
        PageJudge.judge(page, "park refused", wrong);
        page.locator("#parks h3 a").first().click();
        page.locator("#describe-park").waitFor();
        PageJudge.judge(page, "park that is kept", wrong);
        page.locator("#admit").click();
        page.locator("#form-problems").waitFor();
        PageJudge.judge(page, "tenant refused", wrong);
        page.locator("#latitude").fill("x");
        page.locator("#describe-park").click();
        page.locator("#form-problems").waitFor();
        PageJudge.judge(page, "description refused", wrong);
    }

    /** Who grants marks, one holder's, and a grant that was refused. */
    private void grant(Page page, List<String> wrong) {
        look(page, "/desk/marks?q=DEMO-GI", wrong);
        page.locator("tbody a[href^='/desk/marks/']").first().click();
        PageJudge.judge(page, "marks of a producer", wrong);
        PageJudge.judgeRefused(page, "grant", "grant", wrong);
        page.locator("a[href^='/producers/']").first().click();
        page.locator("#marks").waitFor();
        PageJudge.judge(page, "producer with marks", wrong);
    }

    /** Who recognises stores and parks, one store, and a recognition that was refused. */
    private void recognise(Page page, List<String> wrong) {
        look(page, "/desk/recognitions", wrong);
        look(page, "/desk/recognitions?q=zzqqxx", wrong);
        follow(page, "/desk/recognitions", "#holders a", wrong);
        PageJudge.judgeRefused(page, "recognise", "recognition", wrong);
    }

    /** Who keeps laboratories, one of them, an accreditation and a suspension that were refused. */
    private void accredit(Page page, List<String> wrong) {
        look(page, "/desk/laboratories", wrong);
        look(page, "/desk/laboratories?q=zzqqxx", wrong);
        follow(page, "/desk/laboratories", "#laboratories a", wrong);
        PageJudge.judgeRefused(page, "accredit", "accreditation", wrong);
        page.locator("[data-deed=suspend]").first().evaluate("it => it.form.noValidate = true");
        page.locator("[data-deed=suspend]").first().click();
        page.locator("#form-problems").waitFor();
        PageJudge.judge(page, "suspension refused", wrong);
    }

    /** A producer's own standards, and one that is refused as it is written. */
    private void declare(Page page, List<String> wrong) {
        page.navigate(url("/merchant/standards"));
        PageJudge.judge(page, "own standards", wrong);
        page.locator(".parcel h3 a").first().click();
        page.locator("#declaration").waitFor();
        PageJudge.judge(page, "declared standard", wrong);
        look(page, "/merchant/standards/new", wrong);
        PageJudge.judgeRefused(page, "declare", "declaration", wrong);
    }

    /** A product that is refused as it is drafted, and one that is approved, described wrongly. */
    private void draft(Page page, List<String> wrong) {
        look(page, "/merchant/products/new", wrong);
        PageJudge.judgeRefused(page, "draft-product", "draft", wrong);
        follow(page, "/merchant/products", "#products tr:has(.tag-official) a", wrong);
        page.locator("#fat").fill("x");
        PageJudge.judgeRefused(page, "keep-notes", "taste and nutrition", wrong);
    }

    /** Drafts that wait, and one that is withdrawn without a reason. */
    private void approve(Page page, List<String> wrong) {
        look(page, "/desk/products", wrong);
        follow(page, "/desk/products", "#waiting a", wrong);
        PageJudge.judgeRefused(page, "withdraw-product", "withdrawal", wrong);
    }

    /** A storefront as its seller keeps it, and every form of it that is refused. */
    private void keepStorefront(Page page, List<String> wrong) {
        page.navigate(url("/merchant/storefront"));
        PageJudge.judge(page, "own storefront", wrong);
        for (String button :
                List.of("post-news", "add-closing", "add-picture", "close-storefront")) {
            PageJudge.judgeRefused(page, button, "own storefront, " + button, wrong);
        }
        page.navigate(url("/merchant/storefront"));
        page.locator("#MONDAY").fill("x");
        page.locator("#set-hours").click();
        page.locator("#form-problems").waitFor();
        PageJudge.judge(page, "own storefront, hours refused", wrong);
    }

    /** A store's agreements with a proposal, one that is refused, and what it may receive. */
    private void agree(Page page, List<String> wrong) {
        signIn(page, "store@example.test", "tsagaan-store-demo");
        look(page, "/merchant/supply", wrong);
        page.navigate(url("/merchant/supply"));
        page.locator("#proposals").waitFor();
        PageJudge.judgeRefused(page, "propose", "proposal", wrong);
        look(page, "/merchant/receiving", wrong);
        look(page, "/merchant/offers", wrong);
        look(page, "/merchant/offers?q=zzqqxx", wrong);
        PageJudge.judgeRefused(page, "list-product", "listing", wrong);
    }

    /** The registry's desk, and an entry that is refused. */
    private void keepRegistry(Page page, List<String> wrong) {
        look(page, "/desk/standards", wrong);
        page.navigate(url("/desk/standards"));
        page.locator("tbody a[href^='/desk/standards/']").first().click();
        page.locator("#entry-form").waitFor();
        PageJudge.judge(page, "further edition", wrong);
        look(page, "/desk/standards/new", wrong);
        PageJudge.judgeRefused(page, "publish", "entry", wrong);
    }

    private void printLabels(Page page, List<String> wrong) {
        page.navigate(url("/merchant/lots?show=all"));
        page.locator("a[href$='/labels']").first().click();
        page.locator("#print-labels").waitFor();
        PageJudge.judge(page, "labels", wrong);
        page.locator("#count").fill("0");
        page.locator("#print-labels").click();
        page.locator("#form-problems").waitFor();
        PageJudge.judge(page, "labels refused", wrong);
    }

    /** What a recall would reach, without announcing it, and the notices of those announced. */
    private void recall(Page page, List<String> wrong) {
        page.navigate(url("/merchant/lots?show=all"));
        page.locator(".parcel:has(.tag-official) h2 a").first().click();
        page.locator("#hold-lot").click();
        PageJudge.judge(page, "recalling a lot", wrong);
        PageJudge.judgeRefused(page, "preview-recall", "recall", wrong);
        page.locator("#grade").selectOption("TWO");
        page.locator("#cause").fill("标签有误");
        page.locator("#advice").fill("请勿食用");
        page.locator("#preview-recall").click();
        page.locator("#announce").waitFor();
        PageJudge.judge(page, "what a recall reaches", wrong);
        look(page, "/desk/recalls", wrong);
        look(page, "/recalls", wrong);
        page.navigate(url("/recalls"));
        page.locator("#recalls h2 a").first().click();
        page.waitForURL("**/recalls/*");
        PageJudge.judge(page, "recall", wrong);
    }

    /** The laboratory's desk as who enters and as who verifies sees it, and a signed report. */
    private void inspect(Page page, List<String> wrong) {
        signIn(page, "analyst@example.test", "tsagaan-analyst-demo");
        for (String state : List.of("REQUESTED", "DECLINED", "RECEIVED")) {
            look(page, "/laboratory?state=" + state, wrong);
            page.locator("#queue tbody a").first().click();
            PageJudge.judge(page, "sample " + state, wrong);
        }
        PageJudge.judgeRefused(page, "enter-results", "results", wrong);
        signIn(page, "approver@example.test", "tsagaan-approver-demo");
        page.navigate(url("/laboratory?state=ENTERED"));
        page.locator("#queue tbody a").first().click();
        PageJudge.judge(page, "results to verify", wrong);
        look(page, "/laboratory/reports", wrong);
        page.navigate(url("/laboratory"));
        look(page, page.locator("a[href^='/laboratory/fees/']").getAttribute("href"), wrong);
        page.navigate(url("/laboratory/reports"));
        page.locator("tbody a[href^='/reports/']").first().click();
        PageJudge.judge(page, "report", wrong);
    }
}
