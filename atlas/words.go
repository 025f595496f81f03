// The closed lists of words: kinds of institutions, roles, qualifiers and so on. In the API they are upper case with "_",
// in a CSV table the same word is lower case with "-" (VICE_CHAIR, vice-chair).

package atlas

import (
	"reflect"
	"strings"
)

// Trust says how well a row is sourced.
type Trust string

// InstitutionKind says what sort of organization an institution is.
type InstitutionKind string

// AllianceKind says what sort of alliance it is.
type AllianceKind string

// MembershipRole says what an institution is in an alliance.
type MembershipRole string

// CourseKind tells a course from a single run of one and from a set of courses.
type CourseKind string

// ExchangeKind says what is exchanged, or how.
type ExchangeKind string

// EventMode says whether an event was held at a place, online or both. The empty mode is unknown.
type EventMode string

// Qualifier says how exact a figure claims to be.
type Qualifier string

// FigureTotal says of what a figure is the published total. The empty one is of nothing that rows here stand for.
type FigureTotal string

// ClaimKind says what sort of statement a claim is.
type ClaimKind string

// SourceKind says what sort of source it is.
type SourceKind string

// Words that code knows by name.
const (
	Exact     Qualifier = "EXACT"
	Nearly    Qualifier = "NEARLY"
	MoreThan  Qualifier = "MORE_THAN"
	AtLeast   Qualifier = "AT_LEAST"
	AtMost    Qualifier = "AT_MOST"
	LessThan  Qualifier = "LESS_THAN"
	Dozens    Qualifier = "DOZENS"
	Hundreds  Qualifier = "HUNDREDS"
	Thousands Qualifier = "THOUSANDS"

	// SourceRecollection marks the source that stands for memory instead of a text; it is no source of the API.
	SourceRecollection SourceKind = "RECOLLECTION"

	TrustSeed       Trust = "SEED"
	TrustPrimary    Trust = "PRIMARY"
	TrustUnverified Trust = "UNVERIFIED"

	// TotalMembers marks the figures that are totals of all members of an alliance.
	TotalMembers FigureTotal = "MEMBERS"
)

// words are the closed lists, by the Go type that holds one, in the order of the API.
var words = map[reflect.Type][]string{
	reflect.TypeFor[Trust]():           strings.Fields("SEED PRIMARY SECONDARY UNVERIFIED"),
	reflect.TypeFor[InstitutionKind](): strings.Fields("UNIVERSITY COMPANY PLATFORM GOVERNMENT INTERNATIONAL_ORGANIZATION ASSOCIATION RESEARCH_INSTITUTE OTHER"),
	reflect.TypeFor[AllianceKind]():    strings.Fields("UNIVERSITY_NETWORK NATIONAL MULTI_STAKEHOLDER INTER_GOVERNMENTAL PLATFORM_PARTNERSHIP REGIONAL PLATFORM_CONSORTIUM OTHER"),
	reflect.TypeFor[MembershipRole]():  strings.Fields("MEMBER FOUNDER INITIATOR CHAIR VICE_CHAIR SECRETARIAT COUNCIL OBSERVER PARTNER OTHER"),
	reflect.TypeFor[CourseKind]():      strings.Fields("COURSE COURSE_RUN SPECIALIZATION"),
	reflect.TypeFor[ExchangeKind]():    strings.Fields("MOOC_SHARING JOINT_CLASSES AGREEMENT INFRASTRUCTURE TRAINING COURSE_EXCHANGE VIRTUAL_EXCHANGE PLATFORM_PARTNERSHIP CERTIFICATE_PROGRAMME OPEN_COURSES STAFF_EXCHANGE JOINT_PROGRAMME JOINT_PRODUCTION TALKS CREDIT_TRANSFER OTHER"),
	reflect.TypeFor[EventMode]():       strings.Fields("IN_PERSON HYBRID ONLINE"),
	reflect.TypeFor[Qualifier]():       strings.Fields("EXACT ABOUT NEARLY MORE_THAN AT_LEAST AT_MOST LESS_THAN SOME DOZENS HUNDREDS THOUSANDS"),
	reflect.TypeFor[FigureTotal]():     strings.Fields("MEMBERS"),
	reflect.TypeFor[ClaimKind]():       strings.Fields("SUPERLATIVE OPINION OBSERVATION PURPOSE INTENT OTHER"),
	reflect.TypeFor[SourceKind]():      strings.Fields("SEED PRIMARY SECONDARY MIRROR DATASET RECOLLECTION"),
}

// tableWord is a word as a CSV table spells it.
func tableWord(api string) string { return strings.ReplaceAll(strings.ToLower(api), "_", "-") }
