package org.junheng;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A journey through the pages in a real browser: Debian's Chromium where there is one, else Playwright's own. Whatever
 * the browser complains of is collected; {@link #assertNoComplaints()} ends a journey.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class BrowserJourney {

    /** The screen of an office. */
    protected static final Size DESKTOP = new Size(1366, 768);

    /** A phone held upright. */
    protected static final Size PHONE = new Size(390, 844);

    private static final Path DEBIAN_CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final String PASSWORD = "junheng-demo";

    /** The width and height of what is seen. */
    protected record Size(int width, int height) {}

    /** The open page. */
    protected Page page;

    @LocalServerPort
    private int port;

    private final List<String> complaints = new ArrayList<>();
    private Playwright playwright;
    private Browser browser;
    private BrowserContext context;

    @BeforeAll
    void startBrowser() {
        var debian = Files.isExecutable(DEBIAN_CHROMIUM);
        var options = new Playwright.CreateOptions();
        var launch = new BrowserType.LaunchOptions()
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking"));
        if (debian) {
            options.setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
            launch.setExecutablePath(DEBIAN_CHROMIUM);
        }
        playwright = Playwright.create(options);
        browser = playwright.chromium().launch(launch);
    }

    @AfterAll
    void stopBrowser() {
        browser.close();
        playwright.close();
    }

    @BeforeEach
    void openOffice() {
        open(DESKTOP);
    }

    @AfterEach
    void closeContext() {
        context.close();
    }

    /** Starts afresh as somebody nobody knows, on a screen of this size. */
    protected final void open(Size size) {
        if (context != null) {
            context.close();
        }
        complaints.clear();
        context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(size.width(), size.height())
                .setHasTouch(size.width() < size.height()));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.type() + " " + message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onResponse(response -> {
            if (response.status() >= 400) {
                complaints.add(response.status() + " " + response.url());
            }
        });
    }

    /** Goes to a page of the application, such as {@code inbox}. */
    protected final void go(String path) {
        page.navigate("http://localhost:" + port + "/" + path);
        settle();
    }

    /** Signs in as one of the people of the demo. */
    protected final void login(String name) {
        go("login");
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("vaadin-login-form vaadin-button[theme~=submit]").click();
        page.locator("main#content").waitFor();
        settle();
    }

    /** Signs out and starts afresh as somebody else. */
    protected final void loginAfresh(String name) {
        open(new Size(page.viewportSize().width, page.viewportSize().height));
        login(name);
    }

    /** Presses the button with this name. */
    protected final void press(String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
        settle();
    }

    /** Waits until server and browser agree on what is shown. */
    protected final void settle() {
        page.waitForFunction("() => !window.Vaadin?.Flow?.clients"
                + " || Object.values(window.Vaadin.Flow.clients).every(client => !client.isActive?.())");
    }

    /** Keeps what is seen as {@code target/screenshots/<name>.png}. */
    protected final void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    /** Checks the page against the rules for people who do not see, hear or point. */
    protected final void assertAccessible() {
        // Vaadin's own shadow roots: the scroller within its tabs, and its connection bar outside of all landmarks. A
        // watermark is faint because one reads through it.
        var violations = new AxeBuilder(page)
                .exclude("vaadin-connection-indicator").exclude(".jh-reading-mark").analyze().getViolations().stream()
                        .filter(rule -> !rule.getId().equals("aria-required-children")
                                || rule.getNodes().stream()
                                        .anyMatch(node -> !node.getHtml().startsWith("<vaadin-tabs")))
                        .map(rule ->
                                rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                        .toList();
        assertThat(violations).as(page.url()).isEmpty();
    }

    /** What on the page shuts people out or makes it harder for them. */
    protected final List<String> barriers() {
        return new AxeBuilder(page)
                .exclude("vaadin-connection-indicator").analyze().getViolations().stream()
                        .filter(rule ->
                                List.of("moderate", "serious", "critical").contains(rule.getImpact()))
                        .filter(rule -> !rule.getId().equals("aria-required-children"))
                        .map(rule -> "%s %s %s"
                                .formatted(
                                        page.url(),
                                        rule.getId(),
                                        rule.getNodes().getFirst().getHtml()))
                        .toList();
    }

    /** Checks that the browser had nothing to complain of since {@link #open}. */
    protected final void assertNoComplaints() {
        assertThat(complaints).isEmpty();
    }
}
