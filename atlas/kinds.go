// The structs, one per kind. Their fields are the columns of the CSV tables (named by the col tags, ordered in table.go). Fields of the
// API of the same name are read from them: there is no second model. An empty string, a zero PartialDate and an empty Number mean unknown.

package atlas

// Row holds the columns of every row.
type Row struct {
	ID   ID     `col:"id"`
	Note string `col:"note"`
	// SourceIDs are the sources the row rests on, the main one first.
	SourceIDs []ID  `col:"source,otherSources"`
	Trust     Trust `col:"trust"`
}

// NodeID is the full id.
func (r *Row) NodeID() ID { return r.ID }

func (r *Row) row() *Row { return r }

// Country is a country or territory of ISO 3166-1. Its local id is the alpha-2 code.
type Country struct {
	Named
	Alpha3    string `col:"alpha3,unique,like=[A-Z]{3}"`
	Numeric   string `col:"numeric,unique,like=[0-9]{3}"`
	Region    string `col:"region,oneof=Africa|Americas|Asia|Europe|Oceania"`
	Subregion string `col:"subregion"`
	Latitude  Number `col:"latitude,min=-90,max=90"`
	Longitude Number `col:"longitude,min=-180,max=180"`
}

// Code is the ISO 3166-1 alpha-2 code: the local id.
func (c *Country) Code() string { return c.ID.Local() }

// Location is a central point of the country, nil where unknown.
func (c *Country) Location() *Location {
	if c.Latitude == "" || c.Longitude == "" {
		return nil
	}
	return &Location{c.Latitude, c.Longitude}
}

// Location is a point on the globe, in degrees (WGS 84).
type Location struct{ Latitude, Longitude Number }

// Institution is a university, company, platform, government body or other organization.
type Institution struct {
	Named
	Kind         InstitutionKind `col:"kind"`
	CountryID    ID              `col:"country,ref=COUNTRY"`
	CountryBasis string          `col:"countryBasis,oneof=source|domains-list|name|general-knowledge"`
	City         string          `col:"city"`
	Latitude     Number          `col:"latitude,min=-90,max=90"`
	Longitude    Number          `col:"longitude,min=-180,max=180"`
	Founded      PartialDate     `col:"founded"`
	Website      string          `col:"website,url"`
	ROR          string          `col:"ror,unique,like=0[0-9a-hjkmnp-tv-z]{6}[0-9]{2}"`
	Wikidata     string          `col:"wikidata,unique,like=Q[1-9][0-9]*"`
	// IdentifierBasis says in words by what the identifiers were found to be those of this institution.
	IdentifierBasis string `col:"identifierBasis"`
}

// Location is where the institution is, mostly the middle of its city and not a campus; nil where unknown.
func (i *Institution) Location() *Location {
	if i.Latitude == "" || i.Longitude == "" {
		return nil
	}
	return &Location{i.Latitude, i.Longitude}
}

// Alliance is an alliance, consortium, network or partnership of institutions.
type Alliance struct {
	Named
	Kind        AllianceKind `col:"kind"`
	Description string       `col:"description"`
	Founded     PartialDate  `col:"founded"`
	Ended       PartialDate  `col:"ended"`
	SeatCity    string       `col:"seatCity"`
	SeatID      ID           `col:"seatCountry,ref=COUNTRY"`
	ParentID    ID           `col:"parent,ref=ALLIANCE"`
	Website     string       `col:"website,url"`
}

// Membership is one role of an institution in an alliance, with its dates.
type Membership struct {
	Row
	AllianceID    ID             `col:"alliance,ref=ALLIANCE"`
	InstitutionID ID             `col:"institution,ref=INSTITUTION"`
	Role          MembershipRole `col:"role"`
	Detail        string         `col:"roleDetail"`
	From          PartialDate    `col:"from"`
	To            PartialDate    `col:"to"`
	Seen          PartialDate    `col:"seen"`
}

// Course is an online course, a set of courses, or a single run of one.
type Course struct {
	Named
	Kind        CourseKind  `col:"kind"`
	Code        string      `col:"code"`
	ProviderID  ID          `col:"provider,ref=INSTITUTION"`
	PlatformID  ID          `col:"platform,ref=INSTITUTION"`
	Language    string      `col:"language,language"`
	Field       string      `col:"field"`
	FieldBasis  string      `col:"fieldBasis,oneof=catalogue|compiler"`
	Instructors []string    `col:"instructors"`
	Website     string      `col:"website,url"`
	RunStart    PartialDate `col:"runStart"`
}

// Exchange is an arrangement by which courses, classes or places of some institutions are taken up by others.
type Exchange struct {
	Named
	Kind       ExchangeKind `col:"kind"`
	Fields     []string     `col:"fields"`
	From       PartialDate  `col:"from"`
	To         PartialDate  `col:"to"`
	Seen       PartialDate  `col:"seen"`
	AllianceID ID           `col:"alliance,ref=ALLIANCE"`
}

// ExchangeParty says that an institution, else a country, provides or receives in an exchange.
type ExchangeParty struct {
	Row
	ExchangeID    ID     `col:"exchange,ref=EXCHANGE"`
	Side          string `col:"side,oneof=provider|receiver"`
	InstitutionID ID     `col:"institution,ref=INSTITUTION"`
	CountryID     ID     `col:"country,ref=COUNTRY"`
}

// ExchangeCourse says that a course is part of an exchange.
type ExchangeCourse struct {
	Row
	ExchangeID ID `col:"exchange,ref=EXCHANGE"`
	CourseID   ID `col:"course,ref=COURSE"`
}

// Event is a conference, assembly or other event.
type Event struct {
	Named
	Series     string      `col:"series"`
	Edition    Number      `col:"edition,integer,min=1"`
	From       PartialDate `col:"from"`
	To         PartialDate `col:"to"`
	City       string      `col:"city"`
	CountryID  ID          `col:"country,ref=COUNTRY"`
	Mode       EventMode   `col:"mode"`
	Theme      string      `col:"theme"`
	AllianceID ID          `col:"alliance,ref=ALLIANCE"`
	ParentID   ID          `col:"parent,ref=EVENT"`
}

// EventHost says that an institution or an alliance hosted an event.
type EventHost struct {
	Row
	EventID       ID `col:"event,ref=EVENT"`
	InstitutionID ID `col:"institution,ref=INSTITUTION"`
	AllianceID    ID `col:"alliance,ref=ALLIANCE"`
}

// Person is a person whom a source quotes, names in office or names as author.
type Person struct{ Named }

// Position is a role that a person had, at an institution, in an alliance or for a country.
type Position struct {
	Row
	PersonID      ID          `col:"person,ref=PERSON"`
	InstitutionID ID          `col:"institution,ref=INSTITUTION"`
	AllianceID    ID          `col:"alliance,ref=ALLIANCE"`
	CountryID     ID          `col:"country,ref=COUNTRY"`
	Role          string      `col:"role"`
	AsOf          PartialDate `col:"asOf"`
}

// Figure is a published number about an entity, with how exact it claims to be. Its bounds are in number.go.
type Figure struct {
	Row
	SubjectID         ID          `col:"subjectKind,subject"`
	Measure           string      `col:"measure"`
	TotalOf           FigureTotal `col:"totalOf"`
	Value             Number      `col:"value,min=0"`
	Qualifier         Qualifier   `col:"qualifier"`
	Unit              string      `col:"unit"`
	AsOf              PartialDate `col:"asOf"`
	SaidByPerson      ID          `col:"saidByPerson,ref=PERSON"`
	SaidByInstitution ID          `col:"saidByInstitution,ref=INSTITUTION"`
}

// Claim is a published statement about an entity that is no number. It is a claim of the person or institution that made it.
type Claim struct {
	Row
	SubjectID         ID          `col:"subjectKind,subject"`
	Kind              ClaimKind   `col:"kind"`
	Text              string      `col:"claim"`
	SaidByPerson      ID          `col:"saidByPerson,ref=PERSON"`
	SaidByInstitution ID          `col:"saidByInstitution,ref=INSTITUTION"`
	AsOf              PartialDate `col:"asOf"`
}

// Unverified is a statement that nobody read anywhere. It is kept apart: no other row rests on it and no client sees it.
type Unverified struct {
	Row
	SubjectID ID     `col:"subjectKind,subject"`
	Field     string `col:"field"`
	Statement string `col:"statement"`
	Reason    string `col:"reason"`
}

// Source is a page or a data file that rows rest on.
type Source struct {
	Row
	Title     string      `col:"title"`
	Publisher string      `col:"publisher"`
	URL       string      `col:"url,url"`
	Published PartialDate `col:"published"`
	Accessed  PartialDate `col:"accessed"`
	Language  string      `col:"language,language"`
	Kind      SourceKind  `col:"kind"`
	Version   string      `col:"version"`
	Licence   string      `col:"licence"`
}

func (*Country) Is() Kind        { return KindCountry }
func (*Institution) Is() Kind    { return KindInstitution }
func (*Alliance) Is() Kind       { return KindAlliance }
func (*Course) Is() Kind         { return KindCourse }
func (*Exchange) Is() Kind       { return KindExchange }
func (*Event) Is() Kind          { return KindEvent }
func (*Person) Is() Kind         { return KindPerson }
func (*Membership) Is() Kind     { return KindMembership }
func (*Position) Is() Kind       { return KindPosition }
func (*Figure) Is() Kind         { return KindFigure }
func (*Claim) Is() Kind          { return KindClaim }
func (*Source) Is() Kind         { return KindSource }
func (*ExchangeParty) Is() Kind  { return KindExchangeParty }
func (*ExchangeCourse) Is() Kind { return KindExchangeCourse }
func (*EventHost) Is() Kind      { return KindEventHost }
func (*Unverified) Is() Kind     { return KindUnverified }
