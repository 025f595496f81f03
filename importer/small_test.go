// A small valid package, to be damaged.

package importer_test

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"alliance-atlas/atlas"
	"alliance-atlas/importer"
)

// smallRows are the rows of the small package by table. Line 1 of each file is its header.
var smallRows = map[string]string{
	"countries": `CN,CHN,156,China,People's Republic of China,中国,,Asia,Eastern Asia,35.5,103.8,cldr,,primary
GB,GBR,826,United Kingdom,United Kingdom of Great Britain and Northern Ireland,英国,UK;Britain,Europe,Northern Europe,54,-2,cldr,page,primary
`,
	"institutions": `futurelearn,FutureLearn,,,,,platform,GB,source,London,,,,https://www.futurelearn.com/,,,,,article,,seed
tsinghua,Tsinghua University,清华大学,zh,清华大学,THU,university,CN,source,Beijing,39.9,116.4,1911,,03cve4549,Q16955,name and web domain,"main campus, Haidian",page,copy,primary
`,
	"alliances": `gma,Global MOOC Alliance,,,,GMA,,university-network,,2020-12,,Beijing,CN,,,,article,,seed
gma-asia,Global MOOC Alliance in Asia,,,,,,regional,,2022,2024,,,gma,,,page,,primary
`,
	"memberships": `gma-futurelearn-member,gma,futurelearn,member,,2023,,,,article,,seed
gma-tsinghua-initiator,gma,tsinghua,initiator,,2020,,,,article,page,seed
`,
	"courses": `data-science,Data Science,en,,,course,DS1,tsinghua,futurelearn,en,computer science,catalogue,Li Ming;Wang Fang,,2021-02-01,,page,,primary
`,
	"exchanges": `moocs-abroad,MOOCs abroad,,,mooc-sharing,medicine;law,2020,2023,,gma,,page,,primary
`,
	"exchange_parties": `moocs-abroad-provider,moocs-abroad,provider,tsinghua,,page,,primary
moocs-abroad-receiver,moocs-abroad,receiver,,GB,page,,primary
`,
	"exchange_courses": `moocs-abroad-data-science,moocs-abroad,data-science,page,,primary
`,
	"events": `gmc-2023,Global MOOC Conference 2023,,,GMC,4,2023-12-07,2023-12-08,Milan,,in-person,,gma,,,page,,primary
gmc-2023-forum,Forum,,,,,2023-12-07,,,,online,,,gmc-2023,,page,,primary
`,
	"event_hosts": `gmc-2023-gma,gmc-2023,,gma,page,,primary
`,
	"people": `li-ming,Li Ming,李明,zh,,page,,primary
`,
	"positions": `li-ming-dean,li-ming,tsinghua,,,dean,2023,page,,primary
`,
	"figures": `gma-countries,alliance,gma,countries,,,dozens,countries,2023,,,,page,,primary
gma-members,alliance,gma,members,members,16,more-than,institutions,2023-12,li-ming,,,page,,primary
`,
	"claims": `gma-aim,alliance,gma,purpose,Share courses.,,tsinghua,2023,,page,,primary
`,
	"unverified": `gma-seat,alliance,gma,seatCity,Beijing,remembered,memory,unverified
`,
	"sources": `article,An article,A newspaper,https://news.example/a,2024-01-31,2024-02-01,en,seed,,,,seed
cldr,Names of countries,,,,,en,dataset,48,Unicode-3.0,,primary
copy,A copy,,,,,en,mirror,,,,secondary
memory,Not read anywhere,,,,,en,recollection,,,,unverified
page,A page,,,,,zh,primary,,,,primary
`,
}

// small is the small package as files.
func small() fstest.MapFS {
	files := fstest.MapFS{}
	var resources []string
	for _, t := range atlas.Tables {
		files[t.Name+".csv"] = &fstest.MapFile{Data: []byte(strings.Join(t.Header(), ",") + "\n" + smallRows[t.Name])}
		resources = append(resources, fmt.Sprintf("  {\"name\": %q, \"path\": %q}", t.Name, t.Name+".csv"))
	}
	files["datapackage.json"] = &fstest.MapFile{Data: []byte("{\n \"name\": \"small\",\n \"created\": \"2024-02-01\",\n \"resources\": [\n" +
		strings.Join(resources, ",\n") + "\n ]\n}\n")}
	return files
}

func read(files fstest.MapFS) (*importer.Package, error) {
	return importer.Read(context.Background(), files, nil)
}

func TestTheSmallPackageIsInOrder(t *testing.T) {
	p, err := read(small())
	if err != nil {
		t.Fatal(err)
	}
	set := p.Dataset()
	if set.Name != "small" || set.Title != "small" || set.Updated.String() != "2024-02-01" || set.Citation != "small (2024-02-01)" {
		t.Errorf("dataset %+v", set)
	}
	changes, dataset := 0, 0
	for c := range p.Changes() {
		if changes++; c.Dataset != nil {
			dataset++
		}
	}
	if changes != 28 || dataset != 1 {
		t.Errorf("%d changes, %d of them the dataset; want 28 and 1", changes, dataset)
	}
}
