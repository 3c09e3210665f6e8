package nl.kinderrechtenhelpdesk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemplateWordsTest {

    @Test
    void wordsBetweenTagsAndInSpokenAttributesAreSeen() {
        assertThat(TemplateWords.of("<p class=\"x\">Stel je vraag</p><img alt=\"Een huis\" src=\"a.png\">"))
                .containsExactlyInAnyOrder("Stel", "je", "vraag", "Een", "huis");
    }

    @Test
    void wordsInsideAndAfterABlockOfContentAreSeenToo() {
        assertThat(TemplateWords.of("""
                        @template.page.form(s = s, content = @`<b>Hallo</b>`, footer = @`Dag`)
                        @if(a > b && s.t("page.x") != null)Welkom @else ${s.t("page.y")} @endif
                        """)).containsExactly("Hallo", "Dag", "Welkom");
    }

    @Test
    void codeCommentsAndParametersAreNotWords() {
        assertThat(TemplateWords.of("""
                        @import java.util.List
                        <%-- uitleg --%><!-- note -->
                        @param String title = "geen"
                        !{var words = a ? "b" : "c";}
                        @for(var row : view.rows("x)"))<td>${row.map(r -> "}" + r)}</td>@endfor
                        &nbsp; $unsafe{view.html()}
                        """)).isEmpty();
    }
}
