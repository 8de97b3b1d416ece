package org.crosscheck.read;

import java.util.HashMap;
import java.util.Map;

/** English words whose inflected forms follow no rule, each line a lemma and its forms. */
final class Irregular {

  /**
   * Forms of verbs; a form that is also a regular form of another verb stands with the likelier.
   */
  static final Map<String, String> VERBS =
      lemmas(
          """
          be am is are was were been being 's ’s 'm ’m 're ’re
          have has had having 've ’ve 'd ’d
          do does did done doing
          go goes went gone going gon
          say says said
          add adds added adding
          age aged aging ageing
          arise arose arisen
          awake awoke awoken
          bear bore borne born
          beat beaten
          become became
          begin began begun
          bend bent
          bet betting
          bind bound
          bite bit bitten biting
          bleed bled
          blow blew blown
          break broke broken
          breed bred
          bring brought
          build built
          burn burnt
          buy bought
          cast
          catch caught
          choose chose chosen choosing
          cling clung
          come came coming
          cost
          creep crept
          cut cutting
          deal dealt
          die died dying dies
          dig dug
          draw drew drawn
          dream dreamt
          drink drank drunk
          drive drove driven driving
          eat ate eaten
          err erred erring
          fall fell fallen
          feed fed
          feel felt
          fight fought
          find found
          flee fled fleeing
          fling flung
          fly flew flown flies
          forbid forbade forbidden
          forget forgot forgotten forgetting
          forgive forgave forgiven
          freeze froze frozen
          get got gotten getting
          give gave given giving
          grind ground
          grow grew grown
          hang hung
          hear heard
          hide hid hidden
          hit hitting
          hold held
          hurt
          keep kept
          kneel knelt
          know knew known
          lay laid
          lead led
          lean leant
          learn learnt
          leave left leaving leaves
          lend lent
          let letting
          lie lied lying lain lies
          light lit
          lose lost losing
          make made making
          mean meant
          meet met
          mistake mistook mistaken
          overcome overcame
          overtake overtook overtaken
          pass passed passing passes
          paste pasted pasting
          pay paid
          plead pled
          prove proven
          put putting
          quit quitting
          read
          rely relied relying relies
          rid ridding
          ride rode ridden riding
          ring rang rung
          rise rose risen rising
          run ran running
          see saw seen seeing sees
          seek sought
          sell sold
          send sent
          set setting
          sew sewn
          shake shook shaken
          shed shedding
          shine shone
          shoot shot
          show shown
          shrink shrank shrunk
          shut shutting
          sing sang sung
          sink sank sunk
          sit sat sitting
          slay slew slain
          sleep slept
          slide slid sliding
          sling slung
          slit slitting
          sow sown
          speak spoke spoken
          speed sped
          spend spent
          spill spilt
          spin spun
          spit spat spitting
          split splitting
          spread
          spring sprang sprung
          stand stood
          steal stole stolen
          stick stuck
          sting stung
          stink stank stunk
          strike struck stricken striking
          string strung
          strive strove striven
          swear swore sworn
          sweep swept
          swell swollen
          swim swam swum
          swing swung
          take took taken taking
          teach taught
          tear tore torn
          tell told
          think thought
          throw threw thrown
          thrust
          tie tied tying ties
          undergo underwent undergone
          understand understood
          undertake undertook undertaken
          unite united uniting unites
          use used using uses
          wake woke woken
          wear wore worn
          weave wove woven
          weep wept
          win won winning
          wind wound
          withdraw withdrew withdrawn
          withhold withheld
          withstand withstood
          write wrote written writing
          """);

  /** Forms of words of closed classes, and short forms. */
  static final Map<String, String> CLOSED =
      lemmas(
          """
          a an
          this these
          that those
          I i me
          he him
          she her
          we us
          they them
          not n't n’t
          will 'll ’ll wo
          would 'd ’d
          can ca
          shall sha
          want wan
          a.m. am
          p.m. pm
          """);

  /** Plurals of nouns. */
  static final Map<String, String> NOUNS =
      lemmas(
          """
          child children
          foot feet
          tooth teeth
          goose geese
          mouse mice
          louse lice
          ox oxen
          die dice
          penny pence
          life lives
          wife wives
          knife knives
          leaf leaves
          half halves
          wolf wolves
          thief thieves
          shelf shelves
          loaf loaves
          calf calves
          self selves
          hoof hooves
          scarf scarves
          crisis crises
          analysis analyses
          basis bases
          thesis theses
          hypothesis hypotheses
          diagnosis diagnoses
          emphasis emphases
          oasis oases
          axis axes
          criterion criteria
          phenomenon phenomena
          bacterium bacteria
          stratum strata
          curriculum curricula
          memorandum memoranda
          alumnus alumni
          fungus fungi
          nucleus nuclei
          radius radii
          index indices
          matrix matrices
          vertex vertices
          appendix appendices
          larva larvae
          formula formulae
          lie lies
          clothes clothes
          money monies
          midwife midwives
          housewife housewives
          olive olives
          alga algae
          tie ties
          pie pies
          series series
          species species
          means means
          headquarters headquarters
          barracks barracks
          crossroads crossroads
          outskirts outskirt
          movie movies
          cookie cookies
          zombie zombies
          calorie calories
          rookie rookies
          """);

  /** Comparatives and superlatives. */
  static final Map<String, String> DEGREES =
      lemmas(
          """
          good better best
          bad worse worst
          far further farther furthest farthest
          late latter
          more more
          most most
          less less lesser
          least least
          few fewer fewest
          old elder eldest
          """);

  private Irregular() {}

  private static Map<String, String> lemmas(String lines) {
    Map<String, String> lemmas = new HashMap<>();
    for (String line : lines.lines().toList()) {
      String[] words = line.split(" ");
      for (String form : words) {
        lemmas.putIfAbsent(form, words[0]);
      }
    }
    return Map.copyOf(lemmas);
  }
}
