package org.crosscheck.app.serve;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.crosscheck.app.serve.access.Access;
import org.crosscheck.app.serve.access.Token;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The desk in Chromium, as a person sees it. Pictures are left in {@code target/screenshots}. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrowserTest {

  private static final List<Path> BROWSERS =
      List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"));
  private static final Path PICTURES = Path.of("target/screenshots");

  private static Served served;
  private static Playwright playwright;
  private static Browser browser;
  private static String fire;

  private BrowserContext context;
  private Page page;
  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  static void start() {
    Path chromium = BROWSERS.stream().filter(Files::isExecutable).findFirst().orElse(null);
    assumeTrue(
        chromium != null,
        "no Chromium is installed (apt-get install chromium): browser not tested");
    served = new Served(Access.Reading.OPEN).withEvents();
    fire = served.eventOf("fire-1");
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  @AfterAll
  static void stop() {
    if (served != null) {
      browser.close();
      playwright.close();
      served.close();
    }
  }

  @BeforeEach
  void open() {
    context = browser.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
    page = context.newPage();
    page.setDefaultTimeout(10_000);
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") && !message.text().contains("status of 4")) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
    page.onRequest(
        request -> {
          if (!request.url().startsWith(served.address()) && !request.url().startsWith("data:")) {
            complaints.add("a request to " + request.url());
          }
        });
  }

  @AfterEach
  void close() {
    context.close();
    assertThat(complaints).isEmpty();
  }

  @Test
  @Order(1)
  void everyPageOpensAndAxeFindsNoSeriousFault() throws IOException {
    String axe = axe();
    String cookie = served.enter(served.token(Token.Scope.WRITE));
    for (String path :
        List.of(
            "/",
            "/events/" + fire,
            "/events/" + fire + "?version=1",
            "/reports/fire-1",
            "/tallies?figure=people%20killed&open=2025-11-10",
            "/corrections?event=" + fire,
            "/login",
            "/nowhere")) {
      for (ColorScheme scheme : schemes(path)) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        context.setExtraHTTPHeaders(path.startsWith("/corr") ? Map.of("Cookie", cookie) : Map.of());
        page.navigate(served.address() + path);
        picture(path.replaceAll("\\W+", "-") + "-" + scheme.name().toLowerCase(Locale.ROOT));
        page.evaluate(axe);
        assertThat(page.evaluate(SERIOUS)).as(path + " " + scheme).isEqualTo(List.of());
      }
    }
  }

  @Test
  @Order(2)
  void aFigureOpensItsReportAtTheMarkedWords() {
    page.navigate(served.address() + "/events/" + fire);
    Locator figure = page.locator("#facts tbody a.fig").first();
    figure.focus();
    page.keyboard().press("Enter");
    assertThat(page.locator("#evidence")).isVisible();
    assertThat(page.locator("#evidence-text .here")).isVisible();
    assertThat(page.url()).contains("#f");
    picture("evidence");
    page.keyboard().press("Escape");
    assertThat(page.locator("#evidence")).isHidden();
    assertThat(figure).isFocused();
  }

  @Test
  @Order(3)
  void theListIsNarrowedWithoutReloadAndTheAddressKeepsIt() {
    page.navigate(served.address() + "/");
    page.locator("#f-words").fill("river");
    assertThat(page.locator("table.events tbody tr")).hasCount(1);
    assertThat(page).hasURL(Pattern.compile("words=river"));
    page.reload();
    assertThat(page.locator("table.events tbody tr")).hasCount(1);
    assertThat(page.locator("#f-words")).hasValue("river");
  }

  @Test
  @Order(4)
  void aNewReportChangesAnOpenPageAndShowsWhatMoved() {
    page.navigate(served.address() + "/events/" + fire);
    assertThat(page.locator("#live-state")).containsText("live");
    page.evaluate("window.notReloaded = true");
    assertThat(page.locator("#live")).not().containsText("risen to six");
    served.takeLate();
    assertThat(page.locator("#live")).containsText("risen to six");
    assertThat(page.locator("#news")).containsText("killed");
    assertThat(page.locator("tr.moved").first()).isVisible();
    assertThat(page.evaluate("window.notReloaded")).isEqualTo(true);
    picture("live");
  }

  @Test
  @Order(5)
  void theRecordIsSteppedBackInTime() {
    page.navigate(served.address() + "/events/" + fire);
    page.locator("#version").fill("1");
    assertThat(page).hasURL(Pattern.compile("version=1$"));
    assertThat(page.locator(".then")).containsText("version 1 of");
    page.locator(".steps a[rel=next]").click();
    assertThat(page).hasURL(Pattern.compile("version=2$"));
  }

  @Test
  @Order(6)
  void aCorrectionIsMadeAndUndone() {
    page.navigate(served.address() + "/corrections?event=" + fire);
    page.getByText("Sign in with a token that writes").click();
    page.locator("#token").fill(served.token(Token.Scope.WRITE));
    page.locator("main button").click();
    assertThat(page).hasURL(Pattern.compile("/corrections\\?event="));
    page.locator("#accept-value").fill("at least 99");
    page.locator("#why-accept").fill("told by the hospital");
    page.locator("form:has(#accept-value) button").click();
    assertThat(page.locator(".done")).containsText("is kept");
    assertThat(page.locator("#live tbody tr").first()).containsText("at least 99");
    picture("corrected");
    page.navigate(served.address() + "/events/" + fire);
    assertThat(page.locator("#facts td.accepted").first()).containsText("99");
    page.goBack();
    page.locator("details.undo summary").first().click();
    page.locator("details.undo input.wide").first().fill("a slip");
    page.locator("details.undo button").first().click();
    assertThat(page.locator("#live tbody tr").nth(1)).containsText("undone by");
    page.navigate(served.address() + "/events/" + fire);
    assertThat(page.locator("#facts td.accepted").first()).not().containsText("99");
  }

  @Test
  @Order(7)
  void hostileTextIsShownAndDoesNothing() {
    String text =
        "<script>document.title='hit'</script><img src=x onerror=\"document.title='hit'\">"
            + " Nine people were injured in a bus crash near Oldmoor, the police said."
            + " \u202Etxet desrever\u202C {{7*7}} ${7*7} javascript:alert(1) \u0000 \uD83D";
    served.take("evil\"><script>", "<b onclick=x>Evil</b>", Served.NOON, "<i>Bus</i> crash", text);
    served.take("long", "Long", Served.NOON, null, "x".repeat(5_000_000));
    for (String report : List.of("evil\"><script>", "long")) {
      String event = served.eventOf(report);
      for (String path :
          List.of(
              "/events/" + event,
              "/reports/" + URLEncoder.encode(report, StandardCharsets.UTF_8))) {
        page.navigate(served.address() + path);
        assertThat(page.locator("main")).isVisible();
        assertThat(page.title()).doesNotContain("hit").contains("Crosscheck");
        assertThat(page.locator("main script, main img, main b[onclick]").count()).isZero();
      }
    }
    page.navigate(served.address() + "/");
    assertThat(page.locator("main")).containsText("<i>Bus</i> crash");
    picture("hostile");
  }

  @Test
  @Order(8)
  void aNarrowWindowNeedsNoScrollingSideways() {
    page.setViewportSize(360, 740);
    for (String path : List.of("/", "/events/" + fire, "/tallies", "/corrections")) {
      page.navigate(served.address() + path);
      picture("narrow" + path.replaceAll("\\W+", "-"));
      assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth + 1"))
          .as(path)
          .isEqualTo(true);
    }
  }

  @Test
  @Order(9)
  void withoutScriptThePagesStillWork() {
    try (BrowserContext plain =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page still = plain.newPage();
      still.navigate(served.address() + "/");
      still.locator("#f-place").fill("lowdale");
      still.locator(".filters button").click();
      assertThat(still.locator("table.events tbody tr")).hasCount(1);
      still.locator("table.events tbody th a").click();
      still.locator("#facts a.fig").first().click();
      assertThat(still.locator(".mark:target, article")).not().hasCount(0);
    }
  }

  private static final String SERIOUS =
      """
      axe.run(document, {resultTypes: ['violations']}).then(found => found.violations
        .filter(each => each.impact === 'serious' || each.impact === 'critical')
        .map(each => each.id + ': ' + each.nodes.map(node => node.html.slice(0, 160)).slice(0, 3).join(' | ')))
      """;

  /** What differs in the dark is colours alone, and most pages share them. */
  private static List<ColorScheme> schemes(String path) {
    return path.equals("/") || path.equals("/events/" + fire)
        ? List.of(ColorScheme.LIGHT, ColorScheme.DARK)
        : List.of(path.length() % 2 == 0 ? ColorScheme.LIGHT : ColorScheme.DARK);
  }

  private static String axe() throws IOException {
    try (InputStream in = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void picture(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(PICTURES.resolve(name + ".png"))
            .setFullPage(
                !name.equals("evidence") && !name.startsWith("live") && !name.equals("hostile")));
  }
}
